package lms.actionplan.plan.rules;

import static java.util.Objects.requireNonNullElse;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import lms.actionplan.interview.PlanChanges;
import lms.kit.rules.Source;
import lms.language.event.ActionPlan;
import lms.language.event.ActionPlan.Item;
import lms.language.value.ActionItemId;
import org.jspecify.annotations.Nullable;

/** What is different between two saved versions of a plan, counted. */
public final class CountingChanges {

    private CountingChanges() {}

    /**
     * Counts what is closed, added and otherwise different.
     *
     * @param before absent when the plan had not been saved before
     * @param saves how many saves lie between them
     */
    @Source("AP ¶68, decision ADR-0052")
    public static PlanChanges between(@Nullable ActionPlan before, ActionPlan after, int saves) {
        Map<ActionItemId, Item> was =
                before == null
                        ? Map.of()
                        : before.items().stream().collect(toMap(Item::id, identity()));
        int closed = 0;
        int added = 0;
        boolean other = before == null ? hasWords(after) : wordsDiffer(before, after);
        for (var item : after.items()) {
            var earlier = was.get(item.id());
            if (earlier == null) {
                added++;
            } else if (isClosed(item) && !isClosed(earlier)) {
                closed++;
                other |= isAmended(earlier, item);
            } else {
                other |= isAmended(earlier, item) || !reviews(earlier).equals(reviews(item));
            }
        }
        return new PlanChanges(saves, closed, added, other);
    }

    private static boolean isClosed(Item item) {
        return item.closedOn() != null;
    }

    private static boolean isAmended(Item before, Item after) {
        return !before.text().equals(after.text())
                || before.assignedTo() != after.assignedTo()
                || !before.target().equals(after.target());
    }

    private static List<ActionPlan.Review> reviews(Item item) {
        return requireNonNullElse(item.reviews(), List.of());
    }

    private static boolean wordsDiffer(ActionPlan before, ActionPlan after) {
        return !before.texts().equals(after.texts())
                || !Objects.equals(before.jobGoal(), after.jobGoal())
                || !Objects.equals(before.challenges(), after.challenges());
    }

    private static boolean hasWords(ActionPlan plan) {
        return !plan.texts().equals(new ActionPlan.Texts(null, null, null, null, null))
                || plan.jobGoal() != null
                || plan.challenges() != null;
    }
}
