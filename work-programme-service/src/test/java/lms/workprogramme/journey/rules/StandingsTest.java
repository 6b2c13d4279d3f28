package lms.workprogramme.journey.rules;

import static lms.workprogramme.eligibility.rules.Jobseekers.POLICY;
import static lms.workprogramme.eligibility.rules.Jobseekers.aJobseeker;
import static lms.workprogramme.eligibility.rules.Jobseekers.referredOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.CompleterReason;
import lms.language.value.Hotspot;
import lms.workprogramme.eligibility.rules.Jobseekers;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.journey.Completion;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.PostponeReason;
import lms.workprogramme.journey.Postponement;
import lms.workprogramme.journey.Standing;
import lms.workprogramme.journey.TrainingAllowance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("WP ¶2-6 What the record shows")
@Source("WP ¶2-6")
class StandingsTest {

    /** Aged 22, claiming from 1 August 2011: eligible on 1 May 2012. */
    private static Jobseekers eligibleOnFirstOfMay() {
        return aJobseeker().born("1989-06-14").claimingFrom("2011-08-01");
    }

    @Nested
    @DisplayName("WP ¶4-5 The hotspot")
    @Source("WP ¶4-5, ¶20, ¶22, ¶46, decision ADR-0021, ADR-0024")
    class Hotspots {

        @ParameterizedTest(name = "on {0} it is {1}")
        @CsvSource({
            "2011-08-01, PRE_WP",
            "2012-04-30, PRE_WP",
            "2012-05-01, WP_ELIGIBLE",
            "2012-05-02, WP_ELIGIBLE",
            "2013-05-01, WP_ELIGIBLE"
        })
        void turnsOnTheEligibilityDate(LocalDate on, Hotspot hotspot) {
            assertThat(standing(eligibleOnFirstOfMay(), null, on).hotspot()).isEqualTo(hotspot);
        }

        @Test
        @DisplayName("is not there without a Customer Group")
        void noGroup() {
            var standing = standing(aJobseeker(), null, LocalDate.of(2012, 5, 1));

            assertThat(standing).isEqualTo(showing(null));
        }

        @ParameterizedTest(name = "referred on 2 May 2012, on {0} it is {1}")
        @CsvSource({"2012-05-01, WP_ELIGIBLE", "2012-05-02, WP_PARTICIPANT"})
        void participant(LocalDate on, Hotspot hotspot) {
            var standing = standing(eligibleOnFirstOfMay(), referredOn("2012-05-02"), on);

            assertThat(standing.hotspot()).isEqualTo(hotspot);
        }

        @Test
        @DisplayName("stays that of a participant when the claim ends after the referral")
        void participantWithoutClaim() {
            var left = aJobseeker().claiming("2011-08-01", "2012-05-31");

            var standing = standing(left, referredOn("2012-05-02"), LocalDate.of(2012, 6, 1));

            assertThat(standing).isEqualTo(showing(Hotspot.WP_PARTICIPANT));
        }
    }

    @Nested
    @DisplayName("WP ¶4, ¶49, ¶57 Postponed and completed")
    @Source("WP ¶4-5, ¶23, ¶49, ¶57, decision ADR-0070")
    class FurtherHotspots {

        private static final Course POSTPONED =
                Course.NONE.withPostponement(
                        new Postponement(
                                PostponeReason.EXEMPT_PREGNANCY, LocalDate.of(2012, 5, 14), null));
        private static final Course COMPLETED =
                Course.NONE.withCompletion(
                        Completion.of(
                                referredOn("2012-05-02"),
                                CompleterReason.END_OF_ALLOTTED_TIME,
                                LocalDate.of(2014, 4, 30)));

        @ParameterizedTest(name = "exempt until 14 May 2012, on {0} it is WP-Postponed")
        @CsvSource({"2012-04-30", "2012-05-01", "2012-05-14", "2012-05-15", "2013-05-15"})
        void postponed(LocalDate on) {
            assertThat(standing(eligibleOnFirstOfMay(), POSTPONED, on).hotspot())
                    .isEqualTo(Hotspot.WP_POSTPONED);
        }

        @Test
        @DisplayName("nobody without a Customer Group is WP-Postponed")
        void postponedWithoutGroup() {
            var left = aJobseeker().claiming("2011-08-01", "2012-05-31");

            assertThat(standing(left, POSTPONED, LocalDate.of(2012, 6, 1)).hotspot()).isNull();
        }

        @ParameterizedTest(name = "completed on 30 April 2014, on {0} it is WP-Completer: {1}")
        @CsvSource({"2014-04-29, false", "2014-04-30, true", "2014-05-01, true"})
        void completed(LocalDate on, boolean completer) {
            assertThat(
                            standing(eligibleOnFirstOfMay(), COMPLETED, on).hotspot()
                                    == Hotspot.WP_COMPLETER)
                    .isEqualTo(completer);
        }

        @Test
        @DisplayName("a completer without a Customer Group stays WP-Completer")
        void completedWithoutGroup() {
            assertThat(standing(aJobseeker(), COMPLETED, LocalDate.of(2014, 6, 1)).hotspot())
                    .isEqualTo(Hotspot.WP_COMPLETER);
        }

        @Test
        @DisplayName("a completer who is referred anew is WP-Participant")
        void referredAnew() {
            var anew = COMPLETED.withLiveReferral(referredOn("2014-06-02"));

            assertThat(standing(eligibleOnFirstOfMay(), anew, LocalDate.of(2014, 6, 2)).hotspot())
                    .isEqualTo(Hotspot.WP_PARTICIPANT);
        }

        @ParameterizedTest(name = "a night of {0} that is caught up on judges as of {1}")
        @CsvSource({"2014-04-29, 2014-04-30", "2014-04-30, 2014-04-30", "2014-05-01, 2014-05-01"})
        void caughtUp(LocalDate night, LocalDate judged) {
            assertThat(COMPLETED.notBefore(night)).isEqualTo(judged);
            assertThat(Course.NONE.withLiveReferral(referredOn("2014-04-30")).notBefore(night))
                    .isEqualTo(judged);
            assertThat(Course.NONE.notBefore(night)).isEqualTo(night);
        }

        @ParameterizedTest(name = "training from 4 June to 6 July 2012, on {0}: {1}")
        @CsvSource({
            "2012-06-03, false",
            "2012-06-04, true",
            "2012-07-05, true",
            "2012-07-06, false"
        })
        void training(LocalDate on, boolean shown) {
            var course =
                    Course.NONE.withTrainingAllowance(
                            new TrainingAllowance(
                                    LocalDate.of(2012, 6, 4),
                                    LocalDate.of(2012, 6, 29),
                                    LocalDate.of(2012, 7, 6)));

            assertThat(standing(eligibleOnFirstOfMay(), course, on).furtherHotspots())
                    .isEqualTo(shown ? List.of("Trng Allow") : List.of());
        }

        @Test
        @DisplayName("completion turns it on its day, and a review date does not")
        void nextChange() {
            assertThat(
                            Standings.nextChange(
                                    eligibleOnFirstOfMay().facts(),
                                    COMPLETED,
                                    POLICY,
                                    LocalDate.of(2013, 1, 1)))
                    .isEqualTo(LocalDate.of(2014, 4, 30));
            assertThat(
                            Standings.nextChange(
                                    eligibleOnFirstOfMay().facts(),
                                    POSTPONED,
                                    POLICY,
                                    LocalDate.of(2012, 5, 1)))
                    .isEqualTo(
                            LocalDate.of(
                                    2017, 4, 1)); // the last referral was possible the day before
        }

        private static Standing standing(Jobseekers jobseeker, Course course, LocalDate on) {
            return Standings.standing(jobseeker.facts(), course, POLICY, on);
        }
    }

    @Nested
    @DisplayName("WP ¶2-3 The notice to book a referral interview")
    @Source("WP ¶2-3")
    class Notices {

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "2012-04-16, false",
            "2012-04-17, true", // two weeks before 1 May 2012
            "2012-05-01, true",
            "2012-07-01, true"
        })
        void fromTwoWeeksBefore(LocalDate on, boolean shown) {
            var standing = standing(eligibleOnFirstOfMay(), null, on);

            assertThat(standing.notices())
                    .isEqualTo(
                            shown
                                    ? List.of(
                                            "Please book this customer a Work Programme referral"
                                                    + " interview")
                                    : List.of());
        }

        @Test
        @DisplayName("is not shown once a referral has been made")
        void referred() {
            var standing =
                    standing(
                            eligibleOnFirstOfMay(),
                            referredOn("2012-05-01"),
                            LocalDate.of(2012, 5, 1));

            assertThat(standing.notices()).isEmpty();
        }

        @Test
        @DisplayName("is not shown when the claim has stopped")
        void stoppedClaiming() {
            var left = aJobseeker().claiming("2011-08-01", "2012-04-30");

            assertThat(standing(left, null, LocalDate.of(2012, 4, 30)).notices()).hasSize(1);
            assertThat(standing(left, null, LocalDate.of(2012, 5, 1)).notices()).isEmpty();
        }

        @Test
        @DisplayName("is not shown when a Work Programme interview is booked")
        void booked() {
            var booked = eligibleOnFirstOfMay().withReferralInterviewOn("2012-05-08");

            assertThat(standing(booked, null, LocalDate.of(2012, 5, 1)).notices()).isEmpty();
        }
    }

    @Nested
    @DisplayName("WP ¶1-4 The day on which it changes by itself")
    @Source("WP ¶1-4")
    class NextChange {

        @ParameterizedTest(name = "after {0} it is {1}")
        @CsvSource({
            "2011-08-01, 2012-04-17", // the notice
            "2012-04-16, 2012-04-17",
            "2012-04-17, 2012-05-01", // the hotspot
            "2012-04-30, 2012-05-01"
        })
        void noticeThenHotspot(LocalDate on, LocalDate next) {
            assertThat(nextChange(eligibleOnFirstOfMay(), null, on)).isEqualTo(next);
        }

        @Test
        @DisplayName("is the day after the last referrals, once eligible with a claim that goes on")
        void programmeEnds() {
            assertThat(nextChange(eligibleOnFirstOfMay(), null, LocalDate.of(2012, 5, 1)))
                    .isEqualTo(LocalDate.of(2017, 4, 1));
            assertThat(nextChange(eligibleOnFirstOfMay(), null, LocalDate.of(2017, 4, 1))).isNull();
        }

        @Test
        @DisplayName("is the day after the claim's last")
        void claimEnds() {
            var leaving = aJobseeker().claiming("2011-08-01", "2012-06-30");

            assertThat(nextChange(leaving, null, LocalDate.of(2012, 5, 1)))
                    .isEqualTo(LocalDate.of(2012, 7, 1));
        }

        @Test
        @DisplayName("is the first day of a claim that is still to come")
        void claimBegins() {
            var coming = aJobseeker().claimingFrom("2012-05-14");

            assertThat(nextChange(coming, null, LocalDate.of(2012, 5, 1)))
                    .isEqualTo(LocalDate.of(2012, 5, 14));
        }

        @Test
        @DisplayName("is the day the Work Programme began, for those who claimed before")
        void programmeBegins() {
            var early = aJobseeker().claimingFrom("2011-01-04");

            assertThat(nextChange(early, null, LocalDate.of(2011, 4, 15)))
                    .isEqualTo(LocalDate.of(2011, 6, 1));
        }

        @Test
        @DisplayName("passes over the notice when an interview is booked: nothing would change")
        void bookedInterview() {
            var booked = eligibleOnFirstOfMay().withReferralInterviewOn("2012-05-08");

            assertThat(nextChange(booked, null, LocalDate.of(2012, 4, 1)))
                    .isEqualTo(LocalDate.of(2012, 5, 1));
        }

        @Test
        @DisplayName("is the day after the last referrals for a participant whose claim goes on")
        void participant() {
            assertThat(
                            nextChange(
                                    eligibleOnFirstOfMay(),
                                    referredOn("2012-05-01"),
                                    LocalDate.of(2012, 5, 1)))
                    .isEqualTo(LocalDate.of(2017, 4, 1));
        }

        @Test
        @DisplayName("is never when nothing is known")
        void nothingKnown() {
            assertThat(
                            Standings.nextChange(
                                    ClientFacts.NONE,
                                    Course.NONE,
                                    POLICY,
                                    LocalDate.of(2012, 5, 1)))
                    .isNull();
        }
    }

    private static Standing standing(
            Jobseekers jobseeker, @Nullable LiveReferral referral, LocalDate on) {
        return Standings.standing(
                jobseeker.facts(), Course.NONE.withLiveReferral(referral), POLICY, on);
    }

    private static @Nullable LocalDate nextChange(
            Jobseekers jobseeker, @Nullable LiveReferral referral, LocalDate on) {
        return Standings.nextChange(
                jobseeker.facts(), Course.NONE.withLiveReferral(referral), POLICY, on);
    }

    /** Nothing but a hotspot. */
    private static Standing showing(@Nullable Hotspot hotspot) {
        return new Standing(null, hotspot, null, List.of(), List.of(), List.of());
    }
}
