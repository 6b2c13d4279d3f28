package lms.actionplan.spelling.rules;

import java.util.ArrayList;
import java.util.List;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.plan.DraftContent.AmendedItem;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.Texts;
import lms.kit.rules.Source;
import org.jspecify.annotations.Nullable;

/** Which free text fields of a draft the spell checker looks at. */
public final class FreeTexts {

    private FreeTexts() {}

    /** A free text field, and what the adviser wrote into it. */
    public record Field(String pointer, String text) {

        /** Nobody's words belong into a log. */
        @Override
        public String toString() {
            return "Field[" + pointer + "]";
        }
    }

    /**
     * The free text fields of Action Items, reviews and text boxes that differ from the plan. What
     * was saved once was checked, or ignored, then.
     */
    @Source("AP ¶72, ¶109, ¶110")
    public static List<Field> differing(Plan plan, DraftContent draft) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < draft.newItems().size(); i++) {
            add(fields, "/newItems/" + i + "/text", null, draft.newItems().get(i).text());
        }
        for (int i = 0; i < draft.amendedItems().size(); i++) {
            var amended = draft.amendedItems().get(i);
            add(fields, "/amendedItems/" + i + "/text", text(plan, amended), amended.text());
        }
        for (int i = 0; i < draft.newReviews().size(); i++) {
            add(fields, "/newReviews/" + i + "/text", null, draft.newReviews().get(i).text());
        }
        addTexts(fields, plan.texts(), draft.texts());
        add(fields, "/jobGoal", plan.jobGoal(), draft.jobGoal());
        return fields;
    }

    private static void addTexts(List<Field> fields, Texts before, Texts now) {
        add(fields, "/texts/aims", before.aims(), now.aims());
        add(
                fields,
                "/texts/employmentHistory",
                before.employmentHistory(),
                now.employmentHistory());
        add(
                fields,
                "/texts/personalCircumstances",
                before.personalCircumstances(),
                now.personalCircumstances());
        add(fields, "/texts/qualifications", before.qualifications(), now.qualifications());
        add(fields, "/texts/info", before.info(), now.info());
    }

    private static @Nullable String text(Plan plan, AmendedItem amended) {
        return plan.items().stream()
                .filter(item -> item.id().equals(amended.id()))
                .map(ActionItem::text)
                .findFirst()
                .orElse(null);
    }

    private static void add(
            List<Field> fields, String pointer, @Nullable String before, @Nullable String now) {
        if (now != null && !now.isBlank() && !(before != null && before.equals(now.strip()))) {
            fields.add(new Field(pointer, now));
        }
    }
}
