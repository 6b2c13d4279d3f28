package lms.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lms.actionplan.clientrecord.PulledThrough;
import lms.actionplan.diary.Skill;
import lms.actionplan.interview.Appointment;
import lms.actionplan.interview.Booking;
import lms.actionplan.interview.DecisionMakerQuestion;
import lms.actionplan.interview.Ending;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState;
import lms.actionplan.interview.Officer;
import lms.actionplan.interview.TypeOfInterview;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.Author;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.plan.DraftContent.AmendedItem;
import lms.actionplan.plan.DraftContent.Closing;
import lms.actionplan.plan.DraftContent.NewItem;
import lms.actionplan.plan.DraftContent.NewReview;
import lms.actionplan.plan.ItemStatus;
import lms.actionplan.plan.ItemStatus.Closed;
import lms.actionplan.plan.ItemStatus.Open;
import lms.actionplan.plan.Limits;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.Review;
import lms.actionplan.plan.Texts;
import lms.kit.access.Stamp;
import lms.language.value.ActionItemId;
import lms.language.value.AssignedTo;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import lms.language.value.InterviewType;
import lms.language.value.OfficeCode;
import lms.language.value.PlanDemand;
import lms.language.value.ReviewId;
import org.jspecify.annotations.Nullable;

/** Things that tests of rules talk about; each says only what matters. */
public final class Sample {

    public static final ClientId CLIENT = new ClientId("5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11");
    public static final InterviewId INTERVIEW =
            new InterviewId("a3c1b6de-24d0-4d0f-8b6e-3f5d7c9e2a40");
    public static final Instant NINE = Instant.parse("2012-05-01T09:00:12.500Z");
    public static final Limits LIMITS = Limits.CEILINGS;

    private static final Author AMAL = new Author("amal.khan", "A Khan", new OfficeCode("LDS"));

    public static final Officer HOLDER = new Officer("amal.khan", "A Khan", new OfficeCode("LDS"));

    private Sample() {}

    /** A stamp of Amal Khan in office LDS. */
    public static Stamp stamp(Instant at) {
        return new Stamp("amal.khan", "A Khan", new OfficeCode("LDS"), at, "0".repeat(32));
    }

    /** An interview in a state. */
    public static Interview interview(LocalDate bookedFor, InterviewState state) {
        return interview(InterviewType.WP_REFERRAL, bookedFor, state);
    }

    /** An interview of a type in a state. */
    public static Interview interview(
            InterviewType type, LocalDate bookedFor, InterviewState state) {
        return new Interview(
                INTERVIEW,
                2,
                CLIENT,
                type,
                Booking.first(Appointment.on(bookedFor), "amal.khan", bookedFor),
                state,
                List.of(),
                List.of(),
                stamp(NINE));
    }

    /** An interview in a state, with an FTP doubt. */
    public static Interview withFtp(LocalDate bookedFor, InterviewState state) {
        return interview(bookedFor, state).ask(DecisionMakerQuestion.Kind.FTP, stamp(NINE));
    }

    /** Started at nine by Amal Khan. */
    public static InterviewState started() {
        return new InterviewState.Started(NINE, HOLDER);
    }

    /** Ended twenty minutes after nine, with nothing to say. */
    public static InterviewState ended() {
        return new InterviewState.Ended(
                NINE, NINE.plusSeconds(1200), HOLDER, new Ending(List.of(), false));
    }

    /** A type that demands something of the plan, and has all that a type can have. */
    public static TypeOfInterview type(PlanDemand demands) {
        return new TypeOfInterview(
                InterviewType.WP_REFERRAL,
                demands,
                new Skill("Work Programme"),
                true,
                true,
                40,
                true,
                "AP ¶101");
    }

    /** A plan that was never saved. */
    public static Plan plan() {
        return plan(List.of());
    }

    /** A plan with these items. */
    public static Plan plan(List<ActionItem> items) {
        return new Plan(
                CLIENT,
                items.isEmpty() ? 0 : 1,
                1,
                INTERVIEW,
                items,
                Texts.NONE,
                null,
                Map.of(),
                PulledThrough.NONE,
                stamp(NINE));
    }

    /** So many items of a plan. */
    public static List<ActionItem> items(int count, LocalDate target) {
        var items = new ArrayList<ActionItem>();
        for (int i = 1; i <= count; i++) {
            items.add(item(i, "Step " + i, target));
        }
        return items;
    }

    /** An item of a plan. */
    public static ActionItem item(int position, String text, LocalDate target) {
        return new ActionItem(
                ActionItemId.fresh(),
                position,
                text,
                AssignedTo.CLIENT,
                target,
                LocalDate.of(2011, 4, 15),
                LocalDate.of(2011, 4, 15),
                AMAL,
                List.of(),
                new Open(),
                stamp(NINE));
    }

    /** The item with reviews. */
    public static ActionItem reviewed(ActionItem item, Review... reviews) {
        return with(item, List.of(reviews), item.status());
    }

    /** The item after it was closed in the interview. */
    public static ActionItem closed(ActionItem item, LocalDate closedOn, Review... reviews) {
        return with(item, List.of(reviews), new Closed(closedOn, closedOn, INTERVIEW, AMAL));
    }

    private static ActionItem with(ActionItem item, List<Review> reviews, ItemStatus status) {
        return new ActionItem(
                item.id(),
                item.position(),
                item.text(),
                item.assignedTo(),
                item.target(),
                item.targetSetOn(),
                item.createdOn(),
                item.createdBy(),
                reviews,
                status,
                item.changed());
    }

    /** A review that was made in an interview, or outside of one when there is none. */
    public static Review review(int position, @Nullable InterviewId in, Instant recordedAt) {
        return new Review(
                ReviewId.fresh(),
                position,
                "Telephoned twice.",
                AMAL,
                LocalDate.of(2011, 4, 15),
                in,
                recordedAt);
    }

    /** A draft of these changes, with a new item for today. */
    public static DraftContent changing(
            LocalDate today,
            List<AmendedItem> amendments,
            List<NewReview> reviews,
            List<ReviewId> deleted,
            List<Closing> closings) {
        return new DraftContent(
                List.of(newItem(today)),
                amendments,
                reviews,
                deleted,
                closings,
                Texts.NONE,
                null,
                Map.of());
    }

    /** A complete new item. */
    public static NewItem newItem(LocalDate target) {
        return new NewItem("Ask the college when the course starts.", AssignedTo.PA, target);
    }

    /** A draft of new items only. */
    public static DraftContent draft(NewItem... newItems) {
        return content(List.of(newItems), List.of(), Texts.NONE);
    }

    /** A draft with a new item for today, and an amendment. */
    public static DraftContent amending(LocalDate today, AmendedItem... amendments) {
        return content(List.of(newItem(today)), List.of(amendments), Texts.NONE);
    }

    /** A draft with a new item for today, and texts. */
    public static DraftContent saying(LocalDate today, Texts texts) {
        return content(List.of(newItem(today)), List.of(), texts);
    }

    /** A draft of items and texts. */
    public static DraftContent content(
            List<NewItem> newItems, List<AmendedItem> amendments, Texts texts) {
        return new DraftContent(
                newItems, amendments, List.of(), List.of(), List.of(), texts, null, Map.of());
    }
}
