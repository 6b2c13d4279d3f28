package lms.actionplan.history.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.actionplan.clientrecord.FieldChange;
import lms.actionplan.clientrecord.InWorkBenefitCalculation;
import lms.actionplan.clientrecord.InWorkBenefitCalculation.Outcome;
import lms.actionplan.clientrecord.PulledCalculations;
import lms.actionplan.clientrecord.PulledChildcare;
import lms.actionplan.clientrecord.PulledInformation;
import lms.actionplan.clientrecord.PulledQualifications;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.history.HistoryRefusal;
import lms.actionplan.history.PlanChange;
import lms.actionplan.history.PlanChange.ChallengeChange;
import lms.actionplan.history.PlanChange.ClosingChange;
import lms.actionplan.history.PlanChange.ItemChange;
import lms.actionplan.history.PlanChange.RecordChange;
import lms.actionplan.history.PlanChange.ReviewChange;
import lms.actionplan.history.PlanChange.TextChange;
import lms.actionplan.history.PlanText;
import lms.actionplan.plan.SavedPlan;
import lms.actionplan.printing.PrintSample;
import lms.kit.rules.Source;
import lms.language.event.ActionPlan.Item;
import lms.language.event.ActionPlan.RecordedChallenge;
import lms.language.event.ActionPlan.Review;
import lms.language.event.ActionPlan.Texts;
import lms.language.value.AssignedTo;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶14, ¶51, ¶52 What changed between two versions, for adviser and client")
@Source("AP ¶10, ¶14, ¶48, ¶49, ¶51, ¶52, ¶60, ¶67, ¶68, ¶70, ¶71, ¶78, decision ADR-0062")
class DifferencesTest {

    private static final Item CV = PrintSample.open("Send a CV to three companies.");
    private static final Review RANG =
            PrintSample.review("Rang two of them.", LocalDate.of(2012, 4, 27));
    private static final Texts NO_TEXTS = new Texts(null, null, null, null, null);

    @Test
    @DisplayName("A new item was added; the client agreed a new step")
    @Source("AP ¶60")
    void added() {
        var change = only(null, PrintSample.saved(CV));

        assertThat(change).isEqualTo(new ItemChange(null, CV));
        told(
                change,
                "Action Item added: ‘Send a CV to three companies.’ Assigned to Client, target"
                        + " date 15 May 2012.",
                "You agreed a new step: Send a CV to three companies by 15 May 2012.",
                "Fe wnaethoch gytuno ar gam newydd: Send a CV to three companies erbyn 15 Mai"
                        + " 2012.");
    }

    @Test
    @DisplayName("An item assigned to the PA is one that the adviser agreed to do")
    @Source("AP ¶12, ¶60")
    void addedForAdviser() {
        var forAdviser = with(CV, CV.text(), AssignedTo.PA, CV.target(), null, List.of());

        told(
                only(null, PrintSample.saved(forAdviser)),
                "Action Item added: ‘Send a CV to three companies.’ Assigned to PA, target date 15"
                        + " May 2012.",
                "Your adviser agreed to do this for you: Send a CV to three companies by 15 May"
                        + " 2012.",
                "Cytunodd eich cynghorydd i wneud hyn i chi: Send a CV to three companies erbyn 15"
                        + " Mai 2012.");
    }

    @Test
    @DisplayName("An amended item is told with all that differs")
    @Source("AP ¶67")
    void amended() {
        var amended =
                with(
                        CV,
                        "Send a CV to five companies.",
                        AssignedTo.PA,
                        LocalDate.of(2012, 5, 20),
                        null,
                        List.of());

        told(
                only(PrintSample.saved(CV), PrintSample.saved(amended)),
                "Action Item amended: ‘Send a CV to five companies.’ The text was ‘Send a CV to"
                        + " three companies.’ Assigned to Client is now PA. Target date 15 May 2012"
                        + " is now 20 May 2012.",
                "A step of yours changed. It was: Send a CV to three companies. It is now: Send a"
                        + " CV to five companies. It is for your adviser to do by 20 May 2012.",
                "Newidiodd un o’ch camau. Dyma oedd: Send a CV to three companies. Dyma’r cam"
                        + " nawr: Send a CV to five companies. Eich cynghorydd sydd i’w wneud erbyn"
                        + " 20 Mai 2012.");
    }

    @Test
    @DisplayName("A closed item is told with its date")
    @Source("AP ¶68")
    void closed() {
        var closed =
                with(
                        CV,
                        CV.text(),
                        CV.assignedTo(),
                        CV.target(),
                        LocalDate.of(2012, 4, 30),
                        List.of());

        var change = only(PrintSample.saved(CV), PrintSample.saved(closed));

        assertThat(change).isEqualTo(new ClosingChange(CV, closed));
        told(
                change,
                "Action Item closed on 30 April 2012: ‘Send a CV to three companies.’",
                "This step was closed on 30 April 2012: Send a CV to three companies.",
                "Caewyd y cam hwn ar 30 Ebrill 2012: Send a CV to three companies.");
    }

    @Test
    @DisplayName("A review recorded, and a review deleted")
    @Source("AP ¶70, ¶71")
    void reviews() {
        var reviewed = with(CV, CV.text(), CV.assignedTo(), CV.target(), null, List.of(RANG));

        var recorded = only(PrintSample.saved(CV), PrintSample.saved(reviewed));
        var deleted = only(PrintSample.saved(reviewed), PrintSample.saved(CV));

        assertThat(recorded).isEqualTo(new ReviewChange(CV, reviewed, null, RANG));
        told(
                recorded,
                "Review recorded on 27 April 2012 by B Rowe against ‘Send a CV to three"
                        + " companies.’ ‘Rang two of them.’",
                "On 27 April 2012 you and your adviser looked at this step: Send a CV to three"
                        + " companies. This was noted: Rang two of them.",
                "Ar 27 Ebrill 2012 edrychoch chi a’ch cynghorydd ar y cam hwn: Send a CV to three"
                        + " companies. Nodwyd hyn: Rang two of them.");
        told(
                deleted,
                "Review deleted from ‘Send a CV to three companies.’ ‘Rang two of them.’",
                "A note about this step was taken out: Send a CV to three companies. The note was:"
                        + " Rang two of them.",
                "Tynnwyd nodyn am y cam hwn: Send a CV to three companies. Dyma oedd y nodyn: Rang"
                        + " two of them.");
    }

    @Test
    @DisplayName("A closed item that went was purged, with its reviews")
    @Source("AP ¶60")
    void purged() {
        var closed =
                with(
                        CV,
                        CV.text(),
                        CV.assignedTo(),
                        CV.target(),
                        LocalDate.of(2012, 4, 30),
                        List.of(RANG));

        var changes = Differences.between(PrintSample.saved(closed), PrintSample.saved());

        assertThat(changes)
                .containsExactly(
                        new ItemChange(closed, null),
                        new ClosingChange(closed, null),
                        new ReviewChange(closed, null, RANG, null));
        told(
                changes.getFirst(),
                "Action Item purged, which was closed on 30 April 2012: ‘Send a CV to three"
                        + " companies.’",
                "This old step is no longer kept on your plan: Send a CV to three companies.",
                "Nid yw’r hen gam hwn yn cael ei gadw ar eich cynllun mwyach: Send a CV to three"
                        + " companies.");
    }

    @Test
    @DisplayName("Texts and job goal: added, changed, taken out")
    @Source("AP ¶28, ¶79, ¶85, ¶86, ¶97, ¶98")
    void texts() {
        var old = saying(new Texts(null, "Two years in goods in.", null, null, "By bus."), null);
        var now = saying(new Texts("Any outdoor work.", null, null, null, "By car."), "Gardener");

        var changes = Differences.between(old, now);

        assertThat(changes)
                .containsExactly(
                        new TextChange(PlanText.JOB_GOAL, null, "Gardener"),
                        new TextChange(PlanText.AIMS, null, "Any outdoor work."),
                        new TextChange(PlanText.EMPLOYMENT_HISTORY, "Two years in goods in.", null),
                        new TextChange(PlanText.INFO, "By bus.", "By car."));
        assertThat(changes)
                .extracting(ToldToAdviser::words)
                .containsExactly(
                        "Job goal added: ‘Gardener’",
                        "Aims added: ‘Any outdoor work.’",
                        "Employment History taken out: ‘Two years in goods in.’",
                        "Info: ‘By bus.’ is now ‘By car.’");
        assertThat(changes)
                .extracting(change -> ToldToClient.words(change, Language.ENGLISH))
                .containsExactly(
                        "Your job goal is now: Gardener.",
                        "Your plan now says about your aims: Any outdoor work.",
                        "Your plan no longer says anything of its own about the work you have"
                                + " done.",
                        "Your plan now says about other things: By car.");
    }

    @Test
    @DisplayName("A challenge overcome is what the client can now say")
    @Source("AP ¶44, ¶45")
    void challenges() {
        var old = facing(new RecordedChallenge(Challenge.BASIC_BELIEF, ChallengeState.FACED));
        var now = facing(new RecordedChallenge(Challenge.BASIC_BELIEF, ChallengeState.OVERCOME));

        var change = only(old, now);

        assertThat(change)
                .isEqualTo(
                        new ChallengeChange(
                                Challenge.BASIC_BELIEF,
                                ChallengeState.FACED,
                                ChallengeState.OVERCOME));
        told(
                change,
                "Challenge Basic belief: faced is now overcome.",
                "You can now say: I can work and I know what I want to do.",
                "Gallwch ddweud nawr: Gallaf weithio ac rwy’n gwybod beth rwyf am ei wneud.");
    }

    @Test
    @DisplayName("What the record changed is told field by field")
    @Source("AP ¶78, ¶89, ¶90")
    void pulledThrough() {
        var now =
                PrintSample.saved(
                        List.of(),
                        NO_TEXTS,
                        null,
                        null,
                        new PulledThrough(
                                2,
                                true,
                                PulledInformation.NONE,
                                PulledQualifications.NONE,
                                new PulledChildcare(1, List.of(7, 4)),
                                PulledCalculations.NONE));

        var changes = Differences.between(PrintSample.saved(), now);

        assertThat(changes)
                .containsExactly(
                        new RecordChange(new FieldChange("Disabled Person (DP)", "No", "Yes")),
                        new RecordChange(new FieldChange("Children's ages", "None", "7, 4")));
        told(
                changes.getLast(),
                "Children's ages: ‘None’ is now ‘7, 4’",
                "Your record changed. Children's ages was None and is now 7, 4.",
                "Newidiodd eich cofnod. Oedrannau’r plant: Dim oedd, a nawr 7, 4.");
    }

    @Test
    @DisplayName("AP ¶89 A calculation of an interview that came, and one that left the tab")
    @Source("AP ¶89")
    void calculations() {
        var worse =
                new InWorkBenefitCalculation(
                        LocalDate.of(2012, 2, 29), Outcome.WORSE_OFF, 5, "Rent, too");
        var better =
                new InWorkBenefitCalculation(
                        LocalDate.of(2012, 5, 1), Outcome.BETTER_OFF, 123_450, null);

        var changes = Differences.between(calculated(worse), calculated(better, better));

        assertThat(changes).hasSize(3);
        told(
                changes.get(0),
                "In Work Benefit Calculation taken out: ‘Worse off by £0.05 a week, 29 February"
                        + " 2012, Rent, too’",
                "Your record no longer has this under In Work Benefit Calculation: Worse off by"
                        + " £0.05 a week, 29 February 2012, Rent, too.",
                "Nid oes gan eich cofnod hyn mwyach o dan Cyfrifiadau Budd-dal Mewn Gwaith: Yn"
                        + " waeth eich byd o £0.05 yr wythnos, 29 Chwefror 2012, Rent, too.");
        told(
                changes.get(1),
                "In Work Benefit Calculation added: ‘Better off by £1234.50 a week, 1 May 2012’",
                "Your record now has this under In Work Benefit Calculation: Better off by"
                        + " £1234.50 a week, 1 May 2012.",
                "Mae gan eich cofnod hyn nawr o dan Cyfrifiadau Budd-dal Mewn Gwaith: Yn well"
                        + " eich byd o £1234.50 yr wythnos, 1 Mai 2012.");
        assertThat(changes.get(2)).isEqualTo(changes.get(1));
        assertThat(Differences.between(calculated(better, worse), calculated(better, worse)))
                .isEmpty();
    }

    @Test
    @DisplayName("Days of the record are written out, in each language")
    @Source("AP ¶82")
    void days() {
        var change =
                new RecordChange(new FieldChange("Last two jobs", null, "Driver, from 2010-02-28"));

        told(
                change,
                "Last two jobs added: ‘Driver, from 28 February 2010’",
                "Your record now has this under Last two jobs: Driver, from 28 February 2010.",
                "Mae gan eich cofnod hyn nawr o dan Y ddwy swydd ddiwethaf: Driver, from 28"
                        + " Chwefror 2010.");
    }

    @Test
    @DisplayName("Changes are told forwards only")
    @Source("decision ADR-0062")
    void forwards() {
        assertThat(Differences.mayCompare(0, 1).isAllowed()).isTrue();
        assertThat(Differences.mayCompare(3, 3).isAllowed()).isTrue();
        assertThat(Differences.mayCompare(4, 3).reasons())
                .containsExactly(HistoryRefusal.SINCE_A_LATER_VERSION.at("/since"));
    }

    private static void told(PlanChange change, String adviser, String client, String welsh) {
        assertThat(ToldToAdviser.words(change)).isEqualTo(adviser);
        assertThat(ToldToClient.words(change, Language.ENGLISH)).isEqualTo(client);
        assertThat(ToldToClient.words(change, Language.WELSH)).isEqualTo(welsh);
    }

    private static PlanChange only(@Nullable SavedPlan before, SavedPlan after) {
        var changes = Differences.between(before, after);
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static Item with(
            Item item,
            String text,
            AssignedTo assignedTo,
            LocalDate target,
            @Nullable LocalDate closedOn,
            List<Review> reviews) {
        return new Item(
                item.id(),
                text,
                assignedTo,
                target,
                item.createdOn(),
                item.createdBy(),
                closedOn,
                reviews.isEmpty() ? null : reviews);
    }

    private static SavedPlan saying(Texts texts, @Nullable String jobGoal) {
        return PrintSample.saved(List.of(), texts, jobGoal, null, PulledThrough.NONE);
    }

    private static SavedPlan calculated(InWorkBenefitCalculation... calculations) {
        return PrintSample.saved(
                List.of(),
                NO_TEXTS,
                null,
                null,
                PrintSample.pulled(new PulledCalculations(List.of(calculations))));
    }

    private static SavedPlan facing(RecordedChallenge... challenges) {
        return PrintSample.saved(
                List.of(), NO_TEXTS, null, List.of(challenges), PulledThrough.NONE);
    }
}
