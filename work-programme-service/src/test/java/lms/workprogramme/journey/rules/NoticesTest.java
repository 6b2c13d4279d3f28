package lms.workprogramme.journey.rules;

import static lms.workprogramme.eligibility.rules.Jobseekers.POLICY;
import static lms.workprogramme.eligibility.rules.Jobseekers.referredOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.EarlyAccess;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.EsaBenefitType;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.PensionCredit;
import lms.language.event.BenefitPosition.PensionCreditAnswer;
import lms.language.event.BenefitPosition.Prognosis;
import lms.language.event.BenefitPosition.WcaOutcome;
import lms.language.event.BenefitPosition.WorkChoice;
import lms.language.event.ClientSummary.Address;
import lms.language.value.ClientId;
import lms.language.value.CompleterReason;
import lms.language.value.DateRange;
import lms.language.value.Hotspot;
import lms.language.value.InterviewId;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.workprogramme.facts.BookedInterview;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.Person;
import lms.workprogramme.journey.Completion;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.PostponeReason;
import lms.workprogramme.journey.Postponement;
import lms.workprogramme.journey.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("WP ¶2-3, ¶42, ¶47 The messages on opening the record")
@Source("WP ¶2-3, ¶42, ¶47, decision ADR-0071")
class NoticesTest {

    private static final ClientId ID = ClientId.fresh();
    private static final String PLEASE_BOOK =
            "Please book this customer a Work Programme referral interview";
    private static final String CAN_BE_REFERRED =
            "This customer is eligible for the Work Programme and can be immediately referred.";

    /** JSA, aged 22, claiming from 1 August 2011: eligible on 1 May 2012. */
    private static final Claims JSA = claims(Benefit.JSA, "2011-08-01", null);

    private static final LocalDate ELIGIBLE = LocalDate.of(2012, 5, 1);

    @Nested
    @DisplayName("WP ¶3 Please book … is not displayed")
    @Source("WP ¶3")
    class Suppressed {

        @ParameterizedTest(name = "before two weeks are left: on {0} {1}")
        @CsvSource({"2012-04-16, 0", "2012-04-17, 1", "2012-05-01, 1"})
        void before(LocalDate on, int messages) {
            assertThat(shown(JSA, Course.NONE, on).notices()).hasSize(messages);
        }

        @Test
        @DisplayName("when a referral has been made, live or completed")
        void referred() {
            var live = Course.NONE.withLiveReferral(referredOn("2012-05-01"));
            var completed =
                    Course.NONE.withCompletion(
                            Completion.of(
                                    referredOn("2012-04-30"),
                                    CompleterReason.FINAL_OUTCOME_CLAIMED,
                                    ELIGIBLE));

            assertThat(shown(JSA, live, ELIGIBLE).notices()).isEmpty();
            assertThat(shown(JSA, completed, ELIGIBLE).notices()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("when a deferral or exemption is in place, also after its review date")
        void postponed(PostponeReason reason) {
            var postponed =
                    Course.NONE.withPostponement(
                            new Postponement(reason, LocalDate.of(2012, 5, 14), null));

            assertThat(shown(JSA, postponed, ELIGIBLE).notices()).isEmpty();
            assertThat(shown(JSA, postponed, LocalDate.of(2012, 5, 15)).notices()).isEmpty();
        }

        @ParameterizedTest(name = "when the claim to {0} has stopped")
        @EnumSource(names = {"JSA", "ESA", "PENSION_CREDIT", "IS", "IB"})
        void stoppedClaiming(Benefit benefit) {
            var lastDay = LocalDate.of(2012, 9, 28);
            var stopped = withFields(claims(benefit, "2011-08-01", "2012-09-28"));

            assertThat(shown(stopped, Course.NONE, lastDay).notices()).contains(PLEASE_BOOK);
            assertThat(shown(stopped, Course.NONE, lastDay.plusDays(1)).notices()).isEmpty();
        }

        @Test
        @DisplayName("when a referral to Work Choice is outstanding, or the customer takes part")
        void workChoice() {
            var referred = LocalDate.of(2012, 4, 2);

            assertThat(
                            shown(on(JSA, new WorkChoice(referred, null)), Course.NONE, ELIGIBLE)
                                    .notices())
                    .isEmpty();
            assertThat(
                            shown(
                                            on(JSA, new WorkChoice(referred, referred)),
                                            Course.NONE,
                                            ELIGIBLE)
                                    .notices())
                    .isEmpty();
        }

        @Test
        @DisplayName("more than once to JSA Early Access customers, and to no others once only")
        void earlyAccess() {
            var early =
                    new Claims(
                            ID,
                            1,
                            JSA.claims(),
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            new EarlyAccess("homeless", LocalDate.of(2011, 8, 1), null),
                            null);
            var on = LocalDate.of(2011, 11, 1);

            assertThat(shown(early, Course.NONE, on).notices()).containsExactly(PLEASE_BOOK);
            assertThat(shown(early, Course.NONE, on).noticesOnce()).containsExactly(PLEASE_BOOK);
            assertThat(shown(JSA, Course.NONE, ELIGIBLE).notices()).containsExactly(PLEASE_BOOK);
            assertThat(shown(JSA, Course.NONE, ELIGIBLE).noticesOnce()).isEmpty();
        }
    }

    @Nested
    @DisplayName("WP ¶3, ¶59 A Work Programme interview booked")
    @Source("WP ¶3, ¶59, decision ADR-0071")
    class Interviews {

        @ParameterizedTest(name = "for 8 May 2012 and not held: on {0} it counts: {1}")
        @CsvSource({"2012-05-07, true", "2012-05-08, true", "2012-05-09, false"})
        void dayGoesBy(LocalDate on, boolean counts) {
            var standing = shown(JSA, Course.NONE, on, interview("2012-05-08", false));

            assertThat(standing.referralInterview() != null).isEqualTo(counts);
            assertThat(standing.notices().isEmpty()).isEqualTo(counts);
        }

        @Test
        @DisplayName("that has started counts whatever its day")
        void started() {
            var standing =
                    shown(
                            JSA,
                            Course.NONE,
                            LocalDate.of(2012, 5, 9),
                            interview("2012-05-08", true));

            assertThat(standing.notices()).isEmpty();
            assertThat(standing.referralInterview()).isNotNull();
        }

        @Test
        @DisplayName("for a later day counts beside one whose day went by")
        void ofTwo() {
            var standing =
                    shown(
                            JSA,
                            Course.NONE,
                            LocalDate.of(2012, 5, 9),
                            interview("2012-05-08", false),
                            interview("2012-05-10", false));

            assertThat(standing.notices()).isEmpty();
            assertThat(standing.referralInterview()).isNotNull();
        }

        @Test
        @DisplayName("changes the record by itself on the day after it")
        void nextChange() {
            var facts = facts(JSA, interview("2012-05-08", false));

            assertThat(Standings.nextChange(facts, Course.NONE, POLICY, ELIGIBLE))
                    .isEqualTo(LocalDate.of(2012, 5, 9));
        }

        @Test
        @DisplayName("is nothing to a participant")
        void participant() {
            var referred = Course.NONE.withLiveReferral(referredOn("2012-05-01"));

            assertThat(
                            shown(JSA, referred, ELIGIBLE, interview("2012-05-08", false))
                                    .referralInterview())
                    .isNull();
        }
    }

    @Nested
    @DisplayName("WP ¶42, ¶47 This customer is eligible … and can be immediately referred")
    @Source("WP ¶42, ¶46-47, decision ADR-0071")
    class CanBeReferred {

        @ParameterizedTest(name = "Pension Credit {0}, claimed from 14 May 2012: on {1} {2}")
        @CsvSource({
            "YES, 2012-05-13, false",
            "YES, 2012-05-14, true",
            "YES_HEALTH_PROBLEMS, 2012-05-13, false",
            "YES_HEALTH_PROBLEMS, 2012-05-14, true",
            "NO, 2012-05-14, false"
        })
        void pensionCredit(PensionCreditAnswer answer, LocalDate on, boolean shown) {
            var claims = withPensionCredit(answer, LocalDate.of(2012, 5, 14));

            assertThat(shown(claims, Course.NONE, on).notices().contains(CAN_BE_REFERRED))
                    .isEqualTo(shown);
        }

        @ParameterizedTest(name = "WCA outcome of 14 May 2012: on {0} {1}, message {2}")
        @CsvSource({"2012-05-13, PRE_WP, false", "2012-05-14, WP_ELIGIBLE, true"})
        void esa(LocalDate on, Hotspot hotspot, boolean shown) {
            var standing = shown(withEsa(LocalDate.of(2012, 5, 14)), Course.NONE, on);

            assertThat(standing.hotspot()).isEqualTo(hotspot);
            assertThat(standing.notices().contains(CAN_BE_REFERRED)).isEqualTo(shown);
        }

        @Test
        @DisplayName("is displayed as long as it is true: not once referred, or postponed")
        void asLongAsTrue() {
            var esa = withEsa(LocalDate.of(2012, 5, 1));
            var postponed =
                    Course.NONE.withPostponement(
                            new Postponement(
                                    PostponeReason.EXEMPT_PREGNANCY,
                                    LocalDate.of(2012, 9, 1),
                                    null));
            var referred = Course.NONE.withLiveReferral(referredOn("2012-05-01"));

            assertThat(shown(esa, Course.NONE, LocalDate.of(2013, 5, 1)).notices())
                    .contains(CAN_BE_REFERRED);
            assertThat(shown(esa, postponed, ELIGIBLE).notices()).isEmpty();
            assertThat(shown(esa, referred, ELIGIBLE).notices()).isEmpty();
            assertThat(
                            shown(on(esa, new WorkChoice(ELIGIBLE, null)), Course.NONE, ELIGIBLE)
                                    .notices())
                    .isEmpty();
        }

        @Test
        @DisplayName("is displayed although an interview is booked: it is true all the same")
        void booked() {
            var esa = withEsa(LocalDate.of(2012, 5, 1));

            assertThat(shown(esa, Course.NONE, ELIGIBLE, interview("2012-05-08", false)).notices())
                    .containsExactly(CAN_BE_REFERRED);
        }

        @Test
        @DisplayName("is not displayed to JSA customers")
        void jsa() {
            assertThat(shown(JSA, Course.NONE, ELIGIBLE).notices()).containsExactly(PLEASE_BOOK);
        }
    }

    @Test
    @DisplayName("Nothing is asked for a customer who has died, or under a merged record")
    void outOfReach() {
        var esa = withEsa(LocalDate.of(2012, 5, 1));
        var died = new ClientFacts(person(LocalDate.of(2012, 5, 1), null), esa, List.of());
        var merged = new ClientFacts(person(null, ClientId.fresh()), esa, List.of());

        assertThat(Standings.standing(died, Course.NONE, POLICY, ELIGIBLE).notices()).isEmpty();
        assertThat(Standings.standing(merged, Course.NONE, POLICY, ELIGIBLE).notices()).isEmpty();
    }

    private static Standing shown(
            Claims claims, Course course, LocalDate on, BookedInterview... interviews) {
        return Standings.standing(facts(claims, interviews), course, POLICY, on);
    }

    private static ClientFacts facts(Claims claims, BookedInterview... interviews) {
        return new ClientFacts(person(null, null), claims, List.of(interviews));
    }

    private static BookedInterview interview(String day, boolean started) {
        return new BookedInterview(InterviewId.fresh(), ID, 1, LocalDate.parse(day), started);
    }

    private static Claims claims(Benefit benefit, String first, @Nullable String last) {
        var days =
                new DateRange(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
        return new Claims(ID, 1, List.of(new Claim(benefit, days)), List.of());
    }

    /** With what the record has beside a claim to ESA or Pension Credit. */
    private static Claims withFields(Claims claims) {
        var fields =
                switch (claims.claims().getFirst().benefit()) {
                    case ESA -> withEsa(LocalDate.of(2012, 5, 1));
                    case PENSION_CREDIT ->
                            withPensionCredit(PensionCreditAnswer.YES, LocalDate.of(2011, 8, 1));
                    case JSA, IS, IB, SDB -> claims;
                };
        return new Claims(
                ID,
                1,
                claims.claims(),
                List.of(),
                null,
                fields.esa(),
                fields.pensionCredit(),
                null,
                null,
                null,
                null);
    }

    private static Claims withPensionCredit(PensionCreditAnswer answer, LocalDate claimed) {
        return new Claims(
                ID,
                1,
                List.of(),
                List.of(),
                null,
                null,
                new PensionCredit(answer, claimed),
                null,
                null,
                null,
                null);
    }

    private static Claims withEsa(LocalDate decision) {
        return new Claims(
                ID,
                1,
                List.of(),
                List.of(),
                null,
                new Esa(
                        EsaClassification.WRAG,
                        EsaStatus.FLOW,
                        new WcaOutcome(
                                decision,
                                decision.plusMonths(3),
                                Prognosis.THREE_MONTHS,
                                EsaBenefitType.INCOME_RELATED)),
                null,
                null,
                null,
                null,
                null);
    }

    private static Claims on(Claims claims, WorkChoice workChoice) {
        return new Claims(
                ID,
                1,
                claims.claims(),
                claims.linkedPeriods(),
                null,
                claims.esa(),
                claims.pensionCredit(),
                null,
                workChoice,
                null,
                null);
    }

    private static Person person(@Nullable LocalDate diedOn, @Nullable ClientId mergedInto) {
        return new Person(
                ID,
                1,
                null,
                null,
                "Robin",
                "Tully",
                LocalDate.of(1989, 6, 14),
                diedOn,
                new Address(List.of("1 Alder Row"), new Postcode("LS99 4AB"), Nation.ENGLAND),
                List.of(),
                Language.ENGLISH,
                new OfficeCode("LDS"),
                false,
                false,
                List.of(),
                mergedInto,
                null);
    }
}
