package lms.workprogramme.referral.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.CircumstancesChanged.Field;
import lms.language.event.ClientSummary.Address;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.DateRange;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.Postcode;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.referral.Change;
import lms.workprogramme.referral.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ADR-0073 What a provider is told after a referral")
@Source("WP ¶49, decision ADR-0073")
class HandoverRulesTest {

    private static final LocalDate ON = LocalDate.of(2012, 6, 4);
    private static final Address LEEDS =
            new Address(List.of("14 Alder Row"), new Postcode("LS99 4AB"), Nation.ENGLAND);
    private static final Given BEFORE =
            new Given(
                    new Nino("QQ120489A"),
                    "Ms",
                    "Wren",
                    "Holloway",
                    LocalDate.of(1989, 6, 14),
                    LEEDS,
                    List.of("0113 496 0123"),
                    Language.ENGLISH,
                    false,
                    null,
                    CustomerGroup.WP_JSA_18_24,
                    Basis.MANDATORY,
                    LocalDate.of(2011, 8, 1));
    private static final Given ALL_OTHERWISE =
            new Given(
                    new Nino("QQ120489B"),
                    null,
                    "Robin",
                    "Tully",
                    LocalDate.of(1989, 6, 15),
                    new Address(List.of("1 Yard"), new Postcode("BD99 1AA"), Nation.ENGLAND),
                    List.of(),
                    Language.WELSH,
                    true,
                    LocalDate.of(2012, 5, 31),
                    null,
                    Basis.VOLUNTARY,
                    null);

    @Test
    @DisplayName("nothing is told when nothing is otherwise")
    void nothing() {
        assertThat(HandoverRules.changes(BEFORE, BEFORE, ON)).isEmpty();
    }

    @Test
    @DisplayName("everything on the list is told when it is otherwise, each by itself and in order")
    void everything() {
        var changes = HandoverRules.changes(BEFORE, ALL_OTHERWISE, ON);

        assertThat(changes).extracting(Change::field).containsExactly(Field.values());
        assertThat(changes)
                .contains(new Change(Field.TITLE, "Ms", null, ON))
                .contains(new Change(Field.CUSTOMER_GROUP, CustomerGroup.WP_JSA_18_24, null, ON));
    }

    @Test
    @DisplayName("a change holds from the day it is learnt, a death from its own day")
    void effective() {
        var changes = HandoverRules.changes(BEFORE, ALL_OTHERWISE, ON);

        assertThat(changes)
                .allSatisfy(change ->
                        assertThat(change.effectiveOn())
                                .isEqualTo(
                                        change.field() == Field.DIED_ON
                                                ? LocalDate.of(2012, 5, 31)
                                                : ON));
    }

    @Test
    @DisplayName("a death that was recorded wrongly is taken back on the day that is learnt")
    void alive() {
        var changes = HandoverRules.changes(ALL_OTHERWISE, BEFORE, ON);

        assertThat(changes)
                .contains(new Change(Field.DIED_ON, LocalDate.of(2012, 5, 31), null, ON));
        assertThat(Arrays.stream(Field.values())).hasSameSizeAs(changes);
    }

    @ParameterizedTest
    @CsvSource({"2012-06-03, false", "2012-06-04, true", "2012-06-05, true"})
    @DisplayName(
            "WP ¶49 once there are no referrals any more, who claims stays in the group that was told")
    void afterTheLastReferrals(LocalDate lastDayOfTheClaim, boolean stays) {
        var claim =
                new Claim(Benefit.JSA, new DateRange(LocalDate.of(2011, 8, 1), lastDayOfTheClaim));
        var claims = new Claims(ClientId.fresh(), 1, List.of(claim), List.of());

        assertThat(HandoverRules.staysInGroup(false, claims, ON)).isEqualTo(stays);
        assertThat(HandoverRules.staysInGroup(true, claims, ON)).isFalse();
        assertThat(HandoverRules.staysInGroup(false, null, ON)).isFalse();
    }

    @Test
    @DisplayName("nothing of a person is printed")
    void secret() {
        assertThat(BEFORE).hasToString("Given[]");
        assertThat(new Change(Field.TITLE, "Ms", null, ON)).hasToString("Change[TITLE]");
    }
}
