package lms.actionplan.printing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.actionplan.Sample;
import lms.actionplan.clientrecord.Aims;
import lms.actionplan.clientrecord.EmploymentHistory;
import lms.actionplan.clientrecord.InWorkBenefitCalculation;
import lms.actionplan.clientrecord.InWorkBenefitCalculation.Outcome;
import lms.actionplan.clientrecord.ListedQualification;
import lms.actionplan.clientrecord.Outgoings;
import lms.actionplan.clientrecord.PulledCalculations;
import lms.actionplan.clientrecord.PulledChildcare;
import lms.actionplan.clientrecord.PulledInformation;
import lms.actionplan.clientrecord.PulledQualifications;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.plan.SavedPlan;
import lms.language.event.ActionPlan;
import lms.language.event.ActionPlan.Item;
import lms.language.event.ActionPlan.RecordedChallenge;
import lms.language.event.ActionPlan.Review;
import lms.language.event.ActionPlan.Texts;
import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.event.AdditionalInformation.Job;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.Language;
import lms.language.value.Nino;
import lms.language.value.RentOrMortgage;
import lms.language.value.ReviewId;
import lms.language.value.SocCode;
import lms.language.value.SocVersion;
import lms.language.value.TemporaryReference;
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;
import org.jspecify.annotations.Nullable;

/** Plans to print; each says only what matters. */
public final class PrintSample {

    public static final PrintHead HEAD =
            new PrintHead("Miss Wren Holloway", new Nino("QQ123456C"), null);
    public static final PrintHead WITHOUT_NINO =
            new PrintHead("Wren Holloway", null, new TemporaryReference("11A11111"));
    public static final LocalDate PRINTED_ON = LocalDate.of(2012, 5, 1);
    public static final Instant PRINTED_AT = Instant.parse("2012-05-01T09:20:00Z");
    public static final PrintId PRINT = new PrintId("0c7a5f10-2f4b-4c8e-9a55-7d1e4b3f6a20");

    private static final Texts NO_TEXTS = new Texts(null, null, null, null, null);

    private PrintSample() {}

    /** An open item without reviews. */
    public static Item open(String text) {
        return item(text, null, List.of());
    }

    /** An item. */
    public static Item item(String text, @Nullable LocalDate closedOn, List<Review> reviews) {
        return new Item(
                ActionItemId.fresh(),
                text,
                AssignedTo.CLIENT,
                LocalDate.of(2012, 5, 15),
                LocalDate.of(2012, 4, 16),
                "A Khan",
                closedOn,
                reviews.isEmpty() ? null : reviews);
    }

    /** A review. */
    public static Review review(String text, LocalDate on) {
        return new Review(ReviewId.fresh(), text, on, "B Rowe", null);
    }

    /** A saved plan with items and nothing else. */
    public static SavedPlan saved(Item... items) {
        return saved(List.of(items), NO_TEXTS, null, null, PulledThrough.NONE);
    }

    /** A saved plan with one text on the Info tab. */
    public static SavedPlan saying(String info) {
        return saved(
                List.of(open("Attend the meeting.")),
                new Texts(null, null, null, null, info),
                null,
                null,
                PulledThrough.NONE);
    }

    /** A saved plan. */
    public static SavedPlan saved(
            List<Item> items,
            Texts texts,
            @Nullable String jobGoal,
            @Nullable List<RecordedChallenge> challenges,
            PulledThrough pulled) {
        return new SavedPlan(
                new ActionPlan(
                        Sample.CLIENT,
                        3,
                        items,
                        texts,
                        jobGoal,
                        challenges,
                        new ActionPlan.PulledThrough(1, 1, 1, 1L),
                        Sample.stamp(Sample.NINE).changedBy()),
                pulled,
                Sample.stamp(Sample.NINE),
                null);
    }

    /** A print of it in English. */
    public static ToPrint print(SavedPlan saved, PrintOption option) {
        return print(saved, option, PrintStyle.STANDARD, Language.ENGLISH);
    }

    /** A print of it. */
    public static ToPrint print(
            SavedPlan saved, PrintOption option, PrintStyle style, Language language) {
        return new ToPrint(saved, option, style, language, HEAD, PRINTED_ON);
    }

    /** A plan on which nothing is blank. */
    public static SavedPlan full() {
        return saved(
                List.of(
                        item(
                                "Identify suitable childcare provision available locally and"
                                        + " costs by next appointment on 2 May.",
                                LocalDate.of(2012, 4, 30),
                                List.of(
                                        review(
                                                "Found two childminders near the college; both"
                                                        + " have places from June. Costs noted.",
                                                LocalDate.of(2012, 4, 23)))),
                        item(
                                "Attend meeting with training provider on 26 April to discuss"
                                        + " suitability of training for NVQ level 2 Painting &"
                                        + " Decorating.\nTake certificates and the letter from the"
                                        + " college.",
                                null,
                                List.of(
                                        review(
                                                "Attended. The course starts on 11 June; a place"
                                                        + " is kept until 18 May.",
                                                LocalDate.of(2012, 4, 27)),
                                        review(
                                                "Has asked the provider about travel costs; no"
                                                        + " answer so far.",
                                                LocalDate.of(2012, 5, 1)))),
                        open("Send a CV to three distribution companies and note their answers.")),
                new Texts(
                        "Would like to work with her hands, and to finish a qualification.",
                        "Two years in goods in; trained two new starters.",
                        "Mornings are easier because of school hours.",
                        "Started NVQ level 1 in 2008 and did not finish it.",
                        "Would travel up to an hour by bus."),
                "Painter and decorator with a local firm",
                List.of(
                        new RecordedChallenge(Challenge.BASIC_BELIEF, ChallengeState.OVERCOME),
                        new RecordedChallenge(Challenge.JOBSEARCH_SKILLS, ChallengeState.FACED)),
                new PulledThrough(
                        1,
                        true,
                        new PulledInformation(
                                1,
                                new Aims(
                                        List.of(
                                                new JobPreference(
                                                        "Painter and decorator",
                                                        new SocCode("5323")),
                                                new JobPreference(
                                                        "Warehouse operative",
                                                        new SocCode("9260"))),
                                        SocVersion.SOC2010,
                                        WorkingTime.PART_TIME),
                                new EmploymentHistory(
                                        List.of(
                                                new Job(
                                                        "Goods in assistant",
                                                        "Alder Distribution",
                                                        LocalDate.of(2009, 3, 2),
                                                        LocalDate.of(2011, 2, 28)),
                                                new Job(
                                                        "Shop assistant",
                                                        null,
                                                        LocalDate.of(2007, 9, 1),
                                                        LocalDate.of(2009, 1, 31)))),
                                new Outgoings(
                                        RentOrMortgage.RENT,
                                        YesNoNotKnown.YES,
                                        YesNoNotKnown.NO,
                                        new DrivingLicence(YesNoNotKnown.YES, "Car, provisional"))),
                        new PulledQualifications(
                                1,
                                List.of(
                                        new ListedQualification(
                                                "GCSE",
                                                "Mathematics",
                                                "C",
                                                LocalDate.of(2005, 8, 25)),
                                        new ListedQualification(
                                                "NVQ level 1", "Retail", null, null))),
                        new PulledChildcare(1, List.of(7, 4)),
                        new PulledCalculations(
                                List.of(
                                        new InWorkBenefitCalculation(
                                                LocalDate.of(2012, 4, 27),
                                                Outcome.BETTER_OFF,
                                                4_205,
                                                "With 30 hours at the college."),
                                        new InWorkBenefitCalculation(
                                                LocalDate.of(2012, 2, 29),
                                                Outcome.WORSE_OFF,
                                                310,
                                                null)))));
    }

    /** What a plan draws that has nothing but calculations. */
    public static PulledThrough pulled(PulledCalculations calculations) {
        return new PulledThrough(
                0,
                false,
                PulledInformation.NONE,
                PulledQualifications.NONE,
                PulledChildcare.NONE,
                calculations);
    }

    /** As many items as a plan holds, with as many reviews as an item holds. */
    public static SavedPlan large() {
        var items = new ArrayList<Item>();
        for (int i = 1; i <= 100; i++) {
            var reviews = new ArrayList<Review>();
            for (int j = 1; j <= 10; j++) {
                reviews.add(
                        review(
                                "Review "
                                        + j
                                        + ": rang two employers in the week, and wrote down whom"
                                        + " to ask for; will ring again when they are back.",
                                LocalDate.of(2012, 4, 16).plusDays(j)));
            }
            items.add(
                    item(
                            "Step "
                                    + i
                                    + ": look at the vacancies of the local employers each week,"
                                    + " choose three that fit, and send each a CV with a letter of"
                                    + " its own.",
                            null,
                            reviews));
        }
        return saved(items, NO_TEXTS, null, null, PulledThrough.NONE);
    }
}
