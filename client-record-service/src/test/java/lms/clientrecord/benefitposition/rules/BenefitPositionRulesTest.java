package lms.clientrecord.benefitposition.rules;

import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIMS_OVERLAP;
import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_BEFORE_THE_BENEFIT;
import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_ENDS_TOO_FAR_AHEAD;
import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_GOES_ON;
import static lms.clientrecord.benefitposition.BenefitPositionRefusal.CLAIM_NOT_YET_BEGUN;
import static lms.clientrecord.benefitposition.rules.LinkPolicies.claims;
import static lms.clientrecord.benefitposition.rules.LinkPolicies.endedForWork;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The claims of a benefit position")
class BenefitPositionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final Map<Benefit, LocalDate> FIRST_DAYS =
            Map.of(Benefit.JSA, LocalDate.of(1996, 10, 7), Benefit.ESA, LocalDate.of(2008, 10, 27));
    private static final LocalDate LATEST_END = LocalDate.of(2013, 4, 16);

    @Nested
    @DisplayName("ADR-0031 Which claims may be recorded")
    @Source("decision ADR-0031")
    class Slips {

        @Test
        @DisplayName("none at all")
        void none() {
            assertThat(ruling(List.of()).isAllowed()).isTrue();
        }

        @Test
        @DisplayName("one that begins today, but none that begins tomorrow")
        void notYetBegun() {
            assertThat(ruling(claims(Benefit.JSA, "2012-04-16/")).isAllowed()).isTrue();
            assertThat(ruling(claims(Benefit.JSA, "2012-04-17/")).reasons())
                    .containsExactly(CLAIM_NOT_YET_BEGUN.at("/claims/0/on/first"));
        }

        @ParameterizedTest(name = "{0}: from {1}, not {2}")
        @DisplayName("one from the first day of the benefit, but none from the day before")
        @CsvSource({"JSA, 1996-10-07, 1996-10-06", "ESA, 2008-10-27, 2008-10-26"})
        void beforeTheBenefit(Benefit benefit, String first, String dayBefore) {
            assertThat(ruling(claims(benefit, first + "/")).isAllowed()).isTrue();
            assertThat(ruling(claims(benefit, dayBefore + "/")).reasons())
                    .containsExactly(CLAIM_BEFORE_THE_BENEFIT.at("/claims/0/on/first"));
        }

        @Test
        @DisplayName("one that is known to end within a year, but no later")
        void endsTooFarAhead() {
            assertThat(ruling(claims(Benefit.JSA, "2011-08-01/2013-04-16")).isAllowed()).isTrue();
            assertThat(ruling(claims(Benefit.JSA, "2011-08-01/2013-04-17")).reasons())
                    .containsExactly(CLAIM_ENDS_TOO_FAR_AHEAD.at("/claims/0/on/last"));
        }

        @Test
        @DisplayName("one that ended for work, but none that goes on")
        void endedForWorkGoesOn() {
            assertThat(
                            ruling(List.of(endedForWork(Benefit.ESA, "2011-08-01/2012-03-31")))
                                    .isAllowed())
                    .isTrue();
            assertThat(ruling(List.of(endedForWork(Benefit.ESA, "2011-08-01/"))).reasons())
                    .containsExactly(CLAIM_GOES_ON.at("/claims/0/ended"));
        }
    }

    @Nested
    @DisplayName("ADR-0035 Claims to one benefit never overlap")
    @Source("decision ADR-0035")
    class Overlaps {

        @ParameterizedTest(name = "{0} and {1}: refused {2}")
        @CsvSource({
            // the next day, and the same day
            "2011-02-01/2011-02-28, 2011-03-01/, false",
            "2011-02-01/2011-02-28, 2011-02-28/, true",
            "2012-02-01/2012-02-29, 2012-03-01/, false",
            "2012-02-01/2012-02-29, 2012-02-29/, true",
            // in whatever order they are entered
            "2011-03-01/, 2011-02-01/2011-02-28, false",
            "2011-03-01/, 2011-02-01/2011-03-01, true",
            // one within the other, and twice the same
            "2011-02-01/2011-05-31, 2011-03-01/2011-03-31, true",
            "2011-03-01/2011-03-31, 2011-02-01/2011-05-31, true",
            "2011-03-01/2011-03-31, 2011-03-01/2011-03-31, true",
            // after one that goes on
            "2011-02-01/, 2012-03-01/, true",
            // of one day
            "2011-03-01/2011-03-01, 2011-03-02/2011-03-02, false"
        })
        void ofOneBenefit(String one, String other, boolean refused) {
            var ruling = ruling(claims(Benefit.JSA, one, other));

            assertThat(ruling.reasons())
                    .isEqualTo(refused ? List.of(CLAIMS_OVERLAP.at("/claims/1/on")) : List.of());
        }

        @Test
        @DisplayName("claims to two benefits may")
        void ofTwoBenefits() {
            var claims =
                    Stream.concat(
                                    claims(Benefit.JSA, "2011-02-01/").stream(),
                                    claims(Benefit.ESA, "2011-02-01/").stream())
                            .toList();

            assertThat(ruling(claims).isAllowed()).isTrue();
        }

        @Test
        @DisplayName("and every reason is told at once")
        void everyReason() {
            var claims = claims(Benefit.JSA, "1996-10-06/2013-04-17", "2012-04-17/");

            assertThat(ruling(claims).reasons())
                    .containsExactly(
                            CLAIM_BEFORE_THE_BENEFIT.at("/claims/0/on/first"),
                            CLAIM_ENDS_TOO_FAR_AHEAD.at("/claims/0/on/last"),
                            CLAIM_NOT_YET_BEGUN.at("/claims/1/on/first"),
                            CLAIMS_OVERLAP.at("/claims/1/on"));
        }
    }

    @Nested
    @DisplayName("IT ¶26, WP ¶3 Whether a client is still claiming")
    @Source("IT ¶26, WP ¶3")
    class Claiming {

        private static final List<Claim> CLAIMS =
                Stream.concat(
                                claims(Benefit.ESA, "2011-06-01/2012-02-29").stream(),
                                claims(Benefit.JSA, "2012-02-20/2012-03-31").stream())
                        .toList();

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource(
                delimiter = ';',
                value = {
                    "2011-05-31; []",
                    "2011-06-01; [ESA]",
                    "2012-02-19; [ESA]",
                    "2012-02-20; [JSA, ESA]",
                    "2012-02-29; [JSA, ESA]",
                    "2012-03-01; [JSA]",
                    "2012-03-31; [JSA]",
                    "2012-04-01; []"
                })
        void onADay(LocalDate on, String benefits) {
            assertThat(BenefitPositionRules.claimed(CLAIMS, on).toString()).isEqualTo(benefits);
        }

        @Test
        @DisplayName("the end of claim is the last day of the last claim")
        void endOfClaim() {
            assertThat(BenefitPositionRules.endOfClaim(CLAIMS)).isEqualTo("2012-03-31");
        }

        @Test
        @DisplayName("there is none while a claim goes on, nor when nothing was ever claimed")
        void noEndOfClaim() {
            assertThat(
                            BenefitPositionRules.endOfClaim(
                                    claims(Benefit.JSA, "2011-06-01/2012-02-29", "2012-03-05/")))
                    .isNull();
            assertThat(BenefitPositionRules.endOfClaim(List.of())).isNull();
        }
    }

    private static Ruling ruling(List<Claim> claims) {
        return BenefitPositionRules.mayKeep(claims, TODAY, FIRST_DAYS, LATEST_END);
    }
}
