package lms.clientrecord.erasure.rules;

import static lms.clientrecord.erasure.ErasureRefusal.ABSORBED;
import static lms.clientrecord.erasure.ErasureRefusal.CLAIMS;
import static lms.clientrecord.erasure.ErasureRefusal.CLAIMS_JOINTLY;
import static lms.clientrecord.erasure.ErasureRefusal.CONFIRMATION;
import static lms.clientrecord.erasure.ErasureRefusal.OF_ANOTHER_OFFICE;
import static lms.clientrecord.erasure.ErasureRefusal.PARTICIPATES;
import static lms.clientrecord.erasure.ErasureRefusal.RESTRICTED;
import static lms.clientrecord.erasure.ErasureRefusal.RETENTION_NOT_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.clientrecord.erasure.ErasureFacts;
import lms.clientrecord.erasure.ErasureReason;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ADR-0046 Which records may be erased")
@Source("decision ADR-0046, WP ¶17, WP ¶20, AP ¶60")
class ErasureRulesTest {

    private static final OfficeCode LEEDS = new OfficeCode("LDS");
    private static final OfficeCode TRURO = new OfficeCode("TRU");
    private static final int MONTHS = 18;

    @Test
    @DisplayName("one about which nothing is going on may be, by its own office")
    void nothingGoesOn() {
        var facts = changedOn("2010-08-31");

        assertThat(ErasureRules.mayErase(facts, LEEDS).isAllowed()).isTrue();
    }

    @Test
    @DisplayName("the refusal names every reason at once")
    void allReasons() {
        var facts =
                new ErasureFacts(
                        LEEDS, true, true, true, true, true, LocalDate.parse("2012-05-01"));

        assertThat(ErasureRules.mayErase(facts, TRURO).reasons())
                .extracting(reason -> reason.refusal())
                .containsExactly(
                        OF_ANOTHER_OFFICE,
                        ABSORBED,
                        RESTRICTED,
                        PARTICIPATES,
                        CLAIMS,
                        CLAIMS_JOINTLY);
    }

    @Test
    @DisplayName("each circumstance refuses by itself")
    void eachAlone() {
        var day = LocalDate.parse("2010-08-31");

        assertThat(only(new ErasureFacts(LEEDS, true, false, false, false, false, day)))
                .isEqualTo(ABSORBED);
        assertThat(only(new ErasureFacts(LEEDS, false, true, false, false, false, day)))
                .isEqualTo(RESTRICTED);
        assertThat(only(new ErasureFacts(LEEDS, false, false, true, false, false, day)))
                .isEqualTo(PARTICIPATES);
        assertThat(only(new ErasureFacts(LEEDS, false, false, false, true, false, day)))
                .isEqualTo(CLAIMS);
        assertThat(only(new ErasureFacts(LEEDS, false, false, false, false, true, day)))
                .isEqualTo(CLAIMS_JOINTLY);
    }

    @Test
    @DisplayName("kept long enough is a reason from the day 18 months after the last change")
    void retention() {
        var facts = changedOn("2010-11-01");

        assertThat(holds(facts, "2012-04-30")).isFalse();
        assertThat(holds(facts, "2012-05-01")).isTrue();
        assertThat(
                        ErasureRules.holds(
                                        ErasureReason.RETENTION_OVER,
                                        facts,
                                        LocalDate.parse("2012-04-30"),
                                        MONTHS)
                                .reasons())
                .containsExactly(RETENTION_NOT_OVER.at("/reason"));
    }

    @Test
    @DisplayName("the months end with a shorter month's last day, 29 February too")
    void monthEnds() {
        assertThat(holds(changedOn("2010-08-31"), "2012-02-28")).isFalse();
        assertThat(holds(changedOn("2010-08-31"), "2012-02-29")).isTrue();
        assertThat(holds(changedOn("2009-08-31"), "2011-02-27")).isFalse();
        assertThat(holds(changedOn("2009-08-31"), "2011-02-28")).isTrue();
    }

    @Test
    @DisplayName("the other reasons hold on any day")
    void otherReasons() {
        var facts = changedOn("2012-05-01");
        var on = LocalDate.parse("2012-05-01");

        assertThat(ErasureRules.holds(ErasureReason.CLIENT_ASKED, facts, on, MONTHS).isAllowed())
                .isTrue();
        assertThat(ErasureRules.holds(ErasureReason.MADE_IN_ERROR, facts, on, MONTHS).isAllowed())
                .isTrue();
    }

    @Test
    @DisplayName("it asks for a confirmation, because it cannot be undone")
    void confirmation() {
        assertThat(ErasureRules.isConfirmed(true).isAllowed()).isTrue();
        assertThat(ErasureRules.isConfirmed(false).reasons())
                .containsExactly(CONFIRMATION.at("/confirmed"));
    }

    private static boolean holds(ErasureFacts facts, String on) {
        return ErasureRules.holds(ErasureReason.RETENTION_OVER, facts, LocalDate.parse(on), MONTHS)
                .isAllowed();
    }

    private static Object only(ErasureFacts facts) {
        var reasons = ErasureRules.mayErase(facts, LEEDS).reasons();
        assertThat(reasons).hasSize(1);
        return reasons.getFirst().refusal();
    }

    private static ErasureFacts changedOn(String day) {
        return new ErasureFacts(LEEDS, false, false, false, false, false, LocalDate.parse(day));
    }
}
