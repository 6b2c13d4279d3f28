package lms.workprogramme.postponement.rules;

import static lms.workprogramme.eligibility.rules.Jobseekers.referredOn;
import static lms.workprogramme.postponement.rules.Postponed.LIMITS;
import static lms.workprogramme.postponement.rules.Postponed.deferred;
import static lms.workprogramme.postponement.rules.Postponed.deferredUntilRemoved;
import static lms.workprogramme.postponement.rules.Postponed.exempt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lms.kit.rules.Reason;
import lms.kit.rules.Refusal;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import lms.language.value.CompleterReason;
import lms.language.value.PostponementKind;
import lms.workprogramme.facts.MergedInto;
import lms.workprogramme.journey.Completion;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.PostponeReason;
import lms.workprogramme.journey.Postponement;
import lms.workprogramme.postponement.PostponementEntry;
import lms.workprogramme.postponement.PostponementLimits;
import lms.workprogramme.postponement.PostponementRefusal;
import lms.workprogramme.postponement.Postponing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("WP ¶21-23 Postponing a referral to the Work Programme")
@Source("WP ¶21-23")
class PostponementRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 14);
    private static final LocalDate ELIGIBLE = LocalDate.of(2012, 5, 1);
    private static final PostponeReason EXEMPT = PostponeReason.EXEMPT_ESA_FULL_TIME_CARER;
    private static final PostponeReason DEFER = PostponeReason.DEFER_JOB_INTERVIEW;

    @Nested
    @DisplayName("WP ¶23 The Postpone field")
    @Source("WP ¶23")
    class Reasons {

        @Test
        @DisplayName("offers these exemptions and deferrals, in these words")
        void words() {
            assertThat(PostponeReason.values())
                    .extracting(PostponeReason::words)
                    .containsExactly(
                            "Exempt - ESA customers still employed",
                            "Exempt - Victim of domestic violence",
                            "Exempt - Pregnancy",
                            "Exempt - ESA WCA Prognosis Appeal",
                            "Exempt - ESA Lone Parent with youngest child under 5",
                            "Exempt - Customer on other suitable provision",
                            "Exempt - ESA Full Time Carer",
                            "Exempt - Post WP Support Trailblazer",
                            "Exempt - Joint Claim Exemption",
                            "Defer - Job Offer/Job Start",
                            "Defer - Job Interview",
                            "Defer - Job Outcome Expected",
                            "Defer - On other Provision",
                            "Defer - Other");
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("tells exemptions from deferrals")
        void kinds(PostponeReason reason) {
            assertThat(reason.kind())
                    .isEqualTo(
                            reason.words().startsWith("Exempt")
                                    ? PostponementKind.EXEMPTION
                                    : PostponementKind.DEFERRAL);
        }

        @ParameterizedTest
        @EnumSource(names = "DEFER_.*", mode = Mode.MATCH_ANY)
        @DisplayName("offers deferrals only once the eligibility date has been reached")
        void deferralsFromEligibilityDate(PostponeReason reason) {
            var review = LocalDate.of(2012, 5, 20);

            assertThat(codes(record(on("2012-04-30"), reason, review)))
                    .containsExactly("WP-303 /postpone");
            assertThat(codes(record(on("2012-05-01"), reason, review))).isEmpty();
            assertThat(codes(record(on("2012-05-02"), reason, review))).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = "EXEMPT_.*", mode = Mode.MATCH_ANY)
        @DisplayName("offers exemptions before the eligibility date and after it")
        void exemptionsAnyTime(PostponeReason reason) {
            var review = LocalDate.of(2013, 1, 31);

            assertThat(codes(record(on("2012-04-30"), reason, review))).isEmpty();
            assertThat(codes(record(on("2012-05-01"), reason, review))).isEmpty();
        }
    }

    @Nested
    @DisplayName("WP ¶21-22, ¶52 Who can be postponed")
    @Source("WP ¶5, ¶21-22, ¶52")
    class Who {

        @Test
        @DisplayName("is a client in a Customer Group who has never been referred")
        void waiting() {
            assertThat(codes(PostponementRules.mayPostpone(Course.NONE, true))).isEmpty();
        }

        @Test
        @DisplayName("is nobody without a Customer Group: there is no hotspot to click on")
        void noGroup() {
            assertThat(codes(PostponementRules.mayPostpone(Course.NONE, false)))
                    .containsExactly("WP-300 ");
            assertThat(codes(record(withoutGroup(Course.NONE), EXEMPT, TODAY)))
                    .containsExactly("WP-300 ");
        }

        @Test
        @DisplayName("is nobody under a record that another absorbed; the refusal names that one")
        @Source("decision ADR-0045, decision ADR-0070")
        void merged() {
            var survivor = ClientId.fresh();
            var from = new Postponing(TODAY, Course.NONE, ELIGIBLE, survivor, List.of(), LIMITS);

            assertThat(record(from, EXEMPT, TODAY).reasons())
                    .containsExactly(new MergedInto(PostponementRefusal.MERGED, survivor).reason());
        }

        @Test
        @DisplayName("without a group a postponement can be taken away, and no other recorded")
        void noGroupAnyMore() {
            var postponed = Course.NONE.withPostponement(new Postponement(EXEMPT, TODAY, null));

            assertThat(codes(PostponementRules.mayPostpone(postponed, false))).isEmpty();
            assertThat(codes(record(withoutGroup(postponed), EXEMPT, TODAY)))
                    .containsExactly("WP-300 ");
        }

        @Test
        @DisplayName("is nobody who is recorded as participating")
        void participating() {
            var referred = Course.NONE.withLiveReferral(referredOn("2012-05-02"));

            assertThat(codes(PostponementRules.mayPostpone(referred, true)))
                    .containsExactly("WP-301 ");
            assertThat(codes(record(with(referred), EXEMPT, TODAY))).containsExactly("WP-301 ");
        }

        @Test
        @DisplayName("is nobody who has completed: not enabled for subsequent referrals")
        void completed() {
            var done =
                    Course.NONE.withCompletion(
                            Completion.of(
                                    referredOn("2012-05-02"),
                                    CompleterReason.FINAL_OUTCOME_CLAIMED,
                                    LocalDate.of(2012, 5, 10)));

            assertThat(codes(PostponementRules.mayPostpone(done, true))).containsExactly("WP-302 ");
            assertThat(codes(record(with(done), EXEMPT, TODAY))).containsExactly("WP-302 ");
        }
    }

    @Nested
    @DisplayName("WP ¶23 The Review Date")
    @Source("WP ¶23, decision ADR-0070")
    class ReviewDate {

        @Test
        @DisplayName("is mandatory with a reason")
        void mandatory() {
            assertThat(codes(record(with(Course.NONE), EXEMPT, null)))
                    .containsExactly("WP-304 /reviewDate");
            assertThat(codes(record(with(Course.NONE), DEFER, null)))
                    .containsExactly("WP-304 /reviewDate");
        }

        @ParameterizedTest(name = "on 14 May 2012, {0} is refused with {1}")
        @CsvSource({
            "2012-05-13, WP-305 /reviewDate",
            "2012-05-14,",
            "2012-05-15,",
            "2022-05-14,",
            "2022-05-15, WP-306 /reviewDate"
        })
        void notInThePast(LocalDate review, @Nullable String code) {
            assertThat(codes(record(with(Course.NONE), EXEMPT, review)))
                    .isEqualTo(code == null ? List.of() : List.of(code));
        }

        @ParameterizedTest(name = "eligible on {0}: deferred to {1} at the latest, not to {2}")
        @CsvSource({
            "2012-05-01, 2012-07-29, 2012-07-30", // 31 days of May, 30 of June, 29 of July
            "2011-12-01, 2012-02-28, 2012-02-29", // day 90 is the day before the leap day
            "2011-12-02, 2012-02-29, 2012-03-01", // day 90 is the leap day
            "2011-12-03, 2012-03-01, 2012-03-02", // day 90 is the day after it
            "2012-12-02, 2013-03-01, 2013-03-02", // the same days without a leap day
            "2012-01-31, 2012-04-29, 2012-04-30", // from the end of a month
            "2012-10-03, 2012-12-31, 2013-01-01" // over the end of a year
        })
        @DisplayName("of a deferral is at most 90 days from the eligibility date, which is day one")
        void ninetyDays(LocalDate eligible, LocalDate last, LocalDate late) {
            var from = new Postponing(eligible, Course.NONE, eligible, null, List.of(), LIMITS);

            assertThat(codes(record(from, DEFER, last))).isEmpty();
            assertThat(messages(record(from, DEFER, late)))
                    .containsExactly(
                            "Postponement Date cannot be more than 90 days after the eligibility"
                                    + " date",
                            "Total deferral Days have been exceeded");
        }

        @Test
        @DisplayName("of a deferral counts from the eligibility date, however late it is recorded")
        void recordedLate() {
            var from = on("2012-07-20");

            assertThat(codes(record(from, DEFER, LocalDate.of(2012, 7, 29)))).isEmpty();
            assertThat(codes(record(from, DEFER, LocalDate.of(2012, 7, 30))))
                    .containsExactly("WP-307 /reviewDate");
        }

        @Test
        @DisplayName("of an exemption may be later than 90 days")
        void exemption() {
            assertThat(codes(record(with(Course.NONE), EXEMPT, LocalDate.of(2012, 7, 30))))
                    .isEmpty();
        }

        @Test
        @DisplayName("follows the policy of its day")
        void policy() {
            var shorter = new PostponementLimits(30, 90, 10);
            var from = new Postponing(ELIGIBLE, Course.NONE, ELIGIBLE, null, List.of(), shorter);

            assertThat(codes(record(from, DEFER, LocalDate.of(2012, 5, 30)))).isEmpty();
            assertThat(codes(record(from, DEFER, LocalDate.of(2012, 5, 31))))
                    .containsExactly("WP-307 /reviewDate");
        }
    }

    @Nested
    @DisplayName("WP ¶23 The total amount for all the customer's deferrals")
    @Source("WP ¶23, decision ADR-0070")
    class Total {

        /** Deferred for 60 days in an earlier claim, 1 March to 29 April 2011. */
        private static final PostponementEntry SIXTY_DAYS =
                deferredUntilRemoved("2011-03-01", "2011-04-29", "2011-05-20");

        @ParameterizedTest(name = "after 60 days of an earlier claim, to {0}: {1}")
        @CsvSource({"2012-06-12,", "2012-06-13, Total deferral Days have been exceeded"})
        @DisplayName("is at most 90 days")
        void ninety(LocalDate review, @Nullable String message) {
            assertThat(messages(record(after(SIXTY_DAYS), DEFER, review)))
                    .isEqualTo(message == null ? List.of() : List.of(message));
        }

        @Test
        @DisplayName("leaves out days after the removal, and the day of it")
        void removedEarly() {
            var removed = deferredUntilRemoved("2011-03-01", "2011-04-29", "2011-03-11");

            assertThat(Deferrals.totalWith(List.of(removed), TODAY, TODAY)).isEqualTo(10 + 1);
        }

        @Test
        @DisplayName("leaves out a deferral that was removed on its own day")
        void removedAtOnce() {
            var slip = deferredUntilRemoved("2011-03-01", "2011-04-29", "2011-03-01");

            assertThat(Deferrals.totalWith(List.of(slip), TODAY, TODAY)).isEqualTo(1);
        }

        @Test
        @DisplayName("counts the one in place until it is replaced")
        void replaced() {
            var inPlace = deferred("2012-05-10", "2012-06-30");

            assertThat(Deferrals.totalWith(List.of(inPlace), TODAY, LocalDate.of(2012, 5, 20)))
                    .isEqualTo(4 + 7);
        }

        @Test
        @DisplayName("leaves out the days between a review date and a later deferral")
        void gap() {
            var inPlace = deferred("2012-05-02", "2012-05-04");

            assertThat(Deferrals.totalWith(List.of(inPlace), TODAY, LocalDate.of(2012, 5, 20)))
                    .isEqualTo(3 + 7);
        }

        @Test
        @DisplayName("counts the leap day")
        void leapDay() {
            var over = deferredUntilRemoved("2012-02-28", "2012-03-01", "2012-04-02");
            var without = deferredUntilRemoved("2011-02-28", "2011-03-01", "2011-04-02");

            assertThat(Deferrals.totalWith(List.of(over), TODAY, TODAY)).isEqualTo(3 + 1);
            assertThat(Deferrals.totalWith(List.of(without), TODAY, TODAY)).isEqualTo(2 + 1);
        }

        @Test
        @DisplayName("has no part in exemptions, and they have none in it")
        void exemptions() {
            var long0 = exempt("2011-01-01", "2011-12-31").ended(Postponed.removed("2012-01-02"));

            assertThat(codes(record(after(long0), DEFER, LocalDate.of(2012, 7, 29)))).isEmpty();
            assertThat(codes(record(after(SIXTY_DAYS), EXEMPT, LocalDate.of(2013, 5, 1))))
                    .isEmpty();
        }

        private static Postponing after(PostponementEntry... earlier) {
            return new Postponing(
                    TODAY, Course.NONE, ELIGIBLE, null, Arrays.asList(earlier), LIMITS);
        }
    }

    @Nested
    @DisplayName("WP ¶23 The notes")
    @Source("WP ¶23")
    class Notes {

        @Test
        @DisplayName("have 150 characters at most, as people count them")
        void length() {
            assertThat(codes(noting("x".repeat(150)))).isEmpty();
            assertThat(codes(noting("x".repeat(151)))).containsExactly("WP-309 /notes");
            assertThat(codes(noting("\uD83D\uDE00".repeat(150)))).isEmpty();
            assertThat(codes(noting("\uD83D\uDE00".repeat(151)))).containsExactly("WP-309 /notes");
        }

        private static Ruling noting(String notes) {
            return PostponementRules.mayRecord(with(Course.NONE), EXEMPT, TODAY, notes);
        }
    }

    @Test
    @DisplayName("WP ¶23 tells every reason at once")
    void allAtOnce() {
        var from =
                new Postponing(
                        LocalDate.of(2012, 4, 20),
                        Course.NONE.withLiveReferral(referredOn("2012-04-19")),
                        ELIGIBLE,
                        null,
                        List.of(),
                        LIMITS);

        var ruling =
                PostponementRules.mayRecord(
                        from, DEFER, LocalDate.of(2012, 7, 30), "x".repeat(151));

        assertThat(codes(ruling))
                .containsExactly(
                        "WP-301 ",
                        "WP-309 /notes",
                        "WP-303 /postpone",
                        "WP-307 /reviewDate",
                        "WP-308 /reviewDate");
    }

    @Test
    @DisplayName("no refusal tells a reason or a note")
    void silent() {
        assertThat(PostponementRefusal.values())
                .extracting(Refusal::message)
                .noneMatch(message -> message.contains("violence"));
        assertThat(
                        new Postponement(
                                        PostponeReason.EXEMPT_VICTIM_OF_DOMESTIC_VIOLENCE,
                                        TODAY,
                                        "See the letter.")
                                .toString())
                .doesNotContainIgnoringCase("violence")
                .doesNotContain("letter");
        assertThat(exempt("2012-05-01", "2012-06-01").toString()).doesNotContain("PREGNANCY");
    }

    private static Postponing on(String day) {
        return new Postponing(LocalDate.parse(day), Course.NONE, ELIGIBLE, null, List.of(), LIMITS);
    }

    private static Postponing with(Course course) {
        return new Postponing(TODAY, course, ELIGIBLE, null, List.of(), LIMITS);
    }

    private static Postponing withoutGroup(Course course) {
        return new Postponing(TODAY, course, null, null, List.of(), LIMITS);
    }

    private static Ruling record(
            Postponing from, PostponeReason reason, @Nullable LocalDate review) {
        return PostponementRules.mayRecord(from, reason, review, null);
    }

    private static List<String> codes(Ruling ruling) {
        return ruling.reasons().stream().map(Reason::toString).toList();
    }

    private static List<String> messages(Ruling ruling) {
        return ruling.reasons().stream().map(reason -> reason.refusal().message()).toList();
    }
}
