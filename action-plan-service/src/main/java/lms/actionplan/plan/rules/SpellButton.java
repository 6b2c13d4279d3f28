package lms.actionplan.plan.rules;

import lms.actionplan.plan.DraftContent;
import lms.kit.rules.Source;

/** When the 'Spell' button is there. */
public final class SpellButton {

    private SpellButton() {}

    /** It is there when an Action Item or a review is being made, or an existing one amended. */
    @Source("AP ¶72")
    public static boolean isAvailable(DraftContent draft) {
        return !draft.newItems().isEmpty()
                || !draft.amendedItems().isEmpty()
                || !draft.newReviews().isEmpty();
    }
}
