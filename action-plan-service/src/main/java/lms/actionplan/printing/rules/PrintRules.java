package lms.actionplan.printing.rules;

import static lms.actionplan.printing.PrintRefusal.NAME_NOT_TOLD;
import static lms.actionplan.printing.PrintRefusal.NEVER_SAVED;
import static lms.actionplan.printing.PrintRefusal.TOO_MANY_COPIES;

import java.util.ArrayList;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;

/** When an Action Plan may be printed. */
public final class PrintRules {

    private PrintRules() {}

    /**
     * Printing always prints, as long as there is something saved to print.
     *
     * @param newestVersion how often the plan was saved
     * @param nameTold whether the client record has told who the client is
     */
    @Source("AP ¶73, ¶101, ¶115, ¶116")
    public static Ruling mayPrint(
            long newestVersion, boolean nameTold, int copies, int mostCopies) {
        var reasons = new ArrayList<Reason>(mayPreview(newestVersion, nameTold).reasons());
        if (copies > mostCopies) {
            reasons.add(TOO_MANY_COPIES.at("/copies"));
        }
        return Ruling.of(reasons);
    }

    /** What may be printed may be looked at before. */
    @Source("AP ¶73, ¶101, ¶116")
    public static Ruling mayPreview(long newestVersion, boolean nameTold) {
        var reasons = new ArrayList<Reason>();
        if (newestVersion == 0) {
            reasons.add(NEVER_SAVED.reason());
        }
        if (!nameTold) {
            reasons.add(NAME_NOT_TOLD.reason());
        }
        return Ruling.of(reasons);
    }
}
