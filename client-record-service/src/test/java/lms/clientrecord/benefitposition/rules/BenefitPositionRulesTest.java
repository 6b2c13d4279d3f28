package lms.clientrecord.benefitposition.rules;

import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_BEFORE_THE_BENEFIT;
import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_ENDS_TOO_FAR_AHEAD;
import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_NOT_YET_BEGUN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ADR-0031 Which claim to Jobseeker's Allowance may be recorded")
@Source("decision ADR-0031")
class BenefitPositionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final LocalDate FIRST_DAY_OF_JSA = LocalDate.of(1996, 10, 7);
    private static final LocalDate LATEST_END = LocalDate.of(2013, 4, 16);

    @Test
    @DisplayName("none at all")
    void none() {
        var ruling = BenefitPositionRules.mayKeep(List.of(), TODAY, FIRST_DAY_OF_JSA, LATEST_END);

        assertThat(ruling.isAllowed()).isTrue();
    }

    @Test
    @DisplayName("one that begins today, but none that begins tomorrow")
    void notYetBegun() {
        assertThat(ruling("2012-04-16", null).isAllowed()).isTrue();
        assertThat(ruling("2012-04-17", null).reasons())
                .containsExactly(CLAIM_NOT_YET_BEGUN.at("/claims/0/on/first"));
    }

    @Test
    @DisplayName("one from the first day of the benefit, but none from the day before")
    void beforeTheBenefit() {
        assertThat(ruling("1996-10-07", null).isAllowed()).isTrue();
        assertThat(ruling("1996-10-06", null).reasons())
                .containsExactly(CLAIM_BEFORE_THE_BENEFIT.at("/claims/0/on/first"));
    }

    @Test
    @DisplayName("one that is known to end within a year, but no later")
    void endsTooFarAhead() {
        assertThat(ruling("2011-08-01", "2013-04-16").isAllowed()).isTrue();
        assertThat(ruling("2011-08-01", "2013-04-17").reasons())
                .containsExactly(CLAIM_ENDS_TOO_FAR_AHEAD.at("/claims/0/on/last"));
    }

    private static Ruling ruling(String first, @Nullable String last) {
        var days =
                new DateRange(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
        return BenefitPositionRules.mayKeep(
                List.of(new Claim(Benefit.JSA, days)), TODAY, FIRST_DAY_OF_JSA, LATEST_END);
    }
}
