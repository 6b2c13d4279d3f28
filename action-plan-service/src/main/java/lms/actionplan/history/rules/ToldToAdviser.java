package lms.actionplan.history.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import lms.actionplan.clientrecord.FieldChange;
import lms.actionplan.history.PlanChange;
import lms.actionplan.history.PlanChange.ChallengeChange;
import lms.actionplan.history.PlanChange.ClosingChange;
import lms.actionplan.history.PlanChange.ItemChange;
import lms.actionplan.history.PlanChange.RecordChange;
import lms.actionplan.history.PlanChange.ReviewChange;
import lms.actionplan.history.PlanChange.TextChange;
import lms.actionplan.printing.rules.Word;
import lms.kit.rules.Source;
import lms.language.event.ActionPlan.Item;
import lms.language.event.ActionPlan.Review;
import lms.language.value.AssignedTo;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.Language;
import org.jspecify.annotations.Nullable;

/** Tells an adviser what changed, in the terms of the texts. */
public final class ToldToAdviser {

    private ToldToAdviser() {}

    /** One change in one sentence or two. */
    @Source("AP ¶51, ¶52, decision ADR-0062")
    public static String words(PlanChange change) {
        return switch (change) {
            case ItemChange(var before, var after) -> item(before, after);
            case ClosingChange(var before, var after) -> closing(before, after);
            case ReviewChange(var itemBefore, var itemAfter, var before, var after) ->
                    review(itemBefore, itemAfter, before, after);
            case TextChange(var text, var before, var after) ->
                    changed(text.words(), before, after);
            case ChallengeChange(var challenge, var before, var after) ->
                    "Challenge "
                            + name(challenge)
                            + ": "
                            + state(before)
                            + " is now "
                            + state(after)
                            + ".";
            case RecordChange(var field) -> field(field);
        };
    }

    private static String item(@Nullable Item before, @Nullable Item after) {
        if (after == null) {
            return gone(Objects.requireNonNull(before));
        }
        if (before == null) {
            return "Action Item added: "
                    + quoted(after.text())
                    + " Assigned to "
                    + assigned(after.assignedTo())
                    + ", target date "
                    + day(after.target())
                    + ".";
        }
        var parts = new ArrayList<String>();
        if (!before.text().equals(after.text())) {
            parts.add("The text was " + quoted(before.text()));
        }
        if (before.assignedTo() != after.assignedTo()) {
            parts.add(
                    "Assigned to "
                            + assigned(before.assignedTo())
                            + " is now "
                            + assigned(after.assignedTo())
                            + ".");
        }
        if (!before.target().equals(after.target())) {
            parts.add(
                    "Target date " + day(before.target()) + " is now " + day(after.target()) + ".");
        }
        return "Action Item amended: " + quoted(after.text()) + " " + String.join(" ", parts);
    }

    private static String gone(Item item) {
        var closed = item.closedOn();
        return closed == null
                ? "Action Item no longer on the Action Plan: " + quoted(item.text())
                : "Action Item purged, which was closed on "
                        + day(closed)
                        + ": "
                        + quoted(item.text());
    }

    private static String closing(@Nullable Item before, @Nullable Item after) {
        var closed = after == null ? null : after.closedOn();
        if (closed != null) {
            return "Action Item closed on " + day(closed) + ": " + quoted(either(before, after));
        }
        return after == null
                ? "The date closed went with the Action Item: " + quoted(either(before, after))
                : "Action Item open again: " + quoted(after.text());
    }

    private static String review(
            @Nullable Item itemBefore,
            @Nullable Item itemAfter,
            @Nullable Review before,
            @Nullable Review after) {
        var item = quoted(either(itemBefore, itemAfter));
        if (after != null) {
            return "Review recorded on "
                    + day(after.recordedOn())
                    + " by "
                    + after.recordedBy()
                    + " against "
                    + item
                    + " "
                    + quoted(after.text());
        }
        var deleted = quoted(Objects.requireNonNull(before).text());
        return itemAfter == null
                ? "The review went with the Action Item " + item + " " + deleted
                : "Review deleted from " + item + " " + deleted;
    }

    private static String field(FieldChange field) {
        return changed(field.field(), dated(field.before()), dated(field.after()));
    }

    private static String changed(String what, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return what + " added: " + quoted(Objects.requireNonNull(after));
        }
        return after == null
                ? what + " taken out: " + quoted(before)
                : what + ": " + quoted(before) + " is now " + quoted(after);
    }

    private static @Nullable String dated(@Nullable String text) {
        return text == null ? null : RecordWords.dated(text, Language.ENGLISH);
    }

    private static String either(@Nullable Item before, @Nullable Item after) {
        return after == null ? Objects.requireNonNull(before).text() : after.text();
    }

    private static String assigned(AssignedTo assignedTo) {
        return switch (assignedTo) {
            case CLIENT -> "Client";
            case PA -> "PA";
        };
    }

    private static String name(Challenge challenge) {
        return switch (challenge) {
            case BASIC_BELIEF -> "Basic belief";
            case LOCAL_LABOUR_MARKET_KNOWLEDGE -> "Local Labour Market Knowledge";
            case JOBSEARCH_SKILLS -> "Jobsearch Skills";
            case PRESENTING_MY_CASE -> "Presenting my case effectively";
            case KEEPING_THE_JOB -> "Keeping the job";
        };
    }

    private static String state(@Nullable ChallengeState state) {
        return switch (state) {
            case null -> "not recorded";
            case FACED -> "faced";
            case OVERCOME -> "overcome";
        };
    }

    private static String day(LocalDate on) {
        return Word.day(on, Language.ENGLISH);
    }

    /** Single marks: double ones never stand in a free text field (AP ¶57). */
    private static String quoted(String text) {
        return "‘" + text.strip().lines().collect(Collectors.joining(" / ")) + "’";
    }
}
