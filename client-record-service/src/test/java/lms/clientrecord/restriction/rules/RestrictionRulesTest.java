package lms.clientrecord.restriction.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.restriction.Asker;
import lms.clientrecord.restriction.Leave;
import lms.clientrecord.restriction.RestrictionRefusal;
import lms.clientrecord.restriction.Terms;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ADR-0033, ADR-0043 Restricted records")
@Source("decision ADR-0033, decision ADR-0043")
class RestrictionRulesTest {

    private static final OfficeCode LEEDS = new OfficeCode("LDS");
    private static final OfficeCode TRURO = new OfficeCode("TRU");
    private static final LocalDate TODAY = LocalDate.of(2012, 2, 29);
    private static final LocalDate LATEST = LocalDate.of(2012, 8, 29);
    private static final Asker MANAGER = new Asker("olga.marsh", LEEDS, true, true);
    private static final Asker LEADER = new Asker("tom.field", LEEDS, true, false);
    private static final Asker ADVISER = new Asker("amal.khan", LEEDS, false, false);
    private static final Asker MANAGER_ELSEWHERE = new Asker("ivor.pell", TRURO, true, true);

    @Test
    @DisplayName("everyone may know of a client whose record is not restricted")
    void unrestricted() {
        assertThat(RestrictionRules.mayKnowOf(Terms.NONE, LEEDS, MANAGER_ELSEWHERE, TODAY))
                .isTrue();
        assertThat(RestrictionRules.mayKnowOf(Terms.NONE, TRURO, ADVISER, TODAY)).isTrue();
    }

    @Test
    @DisplayName("of a restricted one only the management of the client's own office")
    void management() {
        var restricted = restricted();

        assertThat(RestrictionRules.mayKnowOf(restricted, LEEDS, MANAGER, TODAY)).isTrue();
        assertThat(RestrictionRules.mayKnowOf(restricted, LEEDS, LEADER, TODAY)).isTrue();
        assertThat(RestrictionRules.mayKnowOf(restricted, LEEDS, ADVISER, TODAY)).isFalse();
        assertThat(RestrictionRules.mayKnowOf(restricted, LEEDS, MANAGER_ELSEWHERE, TODAY))
                .isFalse();
        assertThat(
                        RestrictionRules.mayKnowOf(
                                restricted, LEEDS, new Asker("no.office", null, true, true), TODAY))
                .isFalse();
    }

    @Test
    @DisplayName("and an officer named, to the last day of the leave and not a day longer")
    void leave() {
        var restricted = restricted(new Leave("amal.khan", TODAY));

        assertThat(RestrictionRules.mayKnowOf(restricted, LEEDS, ADVISER, TODAY.minusDays(1)))
                .isTrue();
        assertThat(RestrictionRules.mayKnowOf(restricted, LEEDS, ADVISER, TODAY)).isTrue();
        assertThat(RestrictionRules.mayKnowOf(restricted, LEEDS, ADVISER, LocalDate.of(2012, 3, 1)))
                .isFalse();
        assertThat(
                        RestrictionRules.mayKnowOf(
                                restricted,
                                LEEDS,
                                new Asker("beth.rowe", LEEDS, false, false),
                                TODAY))
                .isFalse();
    }

    @Test
    @DisplayName("an officer named keeps the leave at another office")
    void leaveElsewhere() {
        var restricted = restricted(new Leave("amal.khan", TODAY));

        assertThat(
                        RestrictionRules.mayKnowOf(
                                restricted,
                                LEEDS,
                                new Asker("amal.khan", TRURO, false, false),
                                TODAY))
                .isTrue();
    }

    @Test
    @DisplayName("only an office manager of the client's own office restricts a record")
    void restricting() {
        assertThat(RestrictionRules.mayRestrict(LEEDS, MANAGER).isAllowed()).isTrue();
        for (var other : List.of(LEADER, ADVISER, MANAGER_ELSEWHERE)) {
            assertThat(RestrictionRules.mayRestrict(LEEDS, other).reasons())
                    .containsExactly(RestrictionRefusal.NOT_YOURS_TO_RESTRICT.reason());
        }
    }

    @Test
    @DisplayName("leave may end today at the earliest, and on the last day that policy allows")
    void lastDays() {
        assertThat(ruling(MANAGER, new Leave("a", TODAY), new Leave("b", LATEST))).isEmpty();
        assertThat(
                        ruling(
                                MANAGER,
                                new Leave("a", TODAY.minusDays(1)),
                                new Leave("b", LATEST.plusDays(1))))
                .containsExactly(
                        RestrictionRefusal.LEAVE_ENDED_BEFORE.at("/leave/0/until"),
                        RestrictionRefusal.LEAVE_TOO_LONG.at("/leave/1/until"));
    }

    @Test
    @DisplayName("all that is wrong is told at once")
    void everything() {
        var terms =
                new Terms(
                        false,
                        "…",
                        List.of(new Leave("a", TODAY.minusDays(1)), new Leave("a", TODAY)));

        assertThat(RestrictionRules.mayPutOn(terms, LEEDS, LEADER, TODAY, LATEST).reasons())
                .containsExactly(
                        RestrictionRefusal.NOT_YOURS_TO_RESTRICT.reason(),
                        RestrictionRefusal.LEAVE_WITHOUT_RESTRICTION.at("/leave"),
                        RestrictionRefusal.LEAVE_ENDED_BEFORE.at("/leave/0/until"),
                        RestrictionRefusal.OFFICER_TWICE.at("/leave/1/officer"));
    }

    private static List<lms.kit.rules.Reason> ruling(Asker asker, Leave... leave) {
        return RestrictionRules.mayPutOn(restricted(leave), LEEDS, asker, TODAY, LATEST).reasons();
    }

    private static Terms restricted(Leave... leave) {
        return new Terms(true, "A relative works here.", List.of(leave));
    }
}
