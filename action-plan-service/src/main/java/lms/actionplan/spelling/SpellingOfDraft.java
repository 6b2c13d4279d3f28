package lms.actionplan.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.SpellCheck;
import lms.actionplan.spelling.rules.FreeTexts;
import lms.actionplan.spelling.rules.FreeTexts.Field;
import lms.kit.rules.Reason;

/** Runs the spell checker over a draft that is to be saved (AP ¶109-112). */
@ApplicationScoped
class SpellingOfDraft implements SpellCheck {

    /** Nobody corrects more at once. */
    static final int MOST_LISTED = 200;

    private final CheckSpelling checkSpelling;
    private final KnownNames names;

    SpellingOfDraft(CheckSpelling checkSpelling, KnownNames names) {
        this.checkSpelling = checkSpelling;
        this.names = names;
    }

    @Override
    public List<Reason> unrecognised(Plan before, DraftContent draft, Set<String> ignored) {
        var fields = FreeTexts.differing(before, draft);
        if (fields.isEmpty()) {
            return List.of();
        }
        var known = new HashSet<>(ignored);
        known.addAll(names.around(before.clientId()));
        var found = checkSpelling.check(fields.stream().map(Field::text).toList(), known);
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < fields.size(); i++) {
            var pointer = fields.get(i).pointer();
            found.get(i)
                    .forEach(word ->
                            reasons.add(SpellingRefusal.NOT_IN_DICTIONARY.at(pointer).with(word)));
        }
        return shortened(reasons);
    }

    private static List<Reason> shortened(List<Reason> reasons) {
        if (reasons.size() <= MOST_LISTED) {
            return reasons;
        }
        var listed = new ArrayList<>(reasons.subList(0, MOST_LISTED));
        listed.add(SpellingRefusal.MORE_NOT_IN_DICTIONARY.reason());
        return listed;
    }
}
