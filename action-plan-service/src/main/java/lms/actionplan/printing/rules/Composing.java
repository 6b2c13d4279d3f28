package lms.actionplan.printing.rules;

import java.util.function.IntPredicate;
import lms.actionplan.printing.PrintedPlan;
import lms.actionplan.printing.ToPrint;
import lms.kit.rules.Source;

/** Says what stands on a print. */
public final class Composing {

    private Composing() {}

    /**
     * What stands on the print: what the option asks for, and nothing that is blank.
     *
     * @param has tells whether a font of the print has a character
     */
    @Source("AP ¶10, ¶61, ¶73, ¶114, ¶115, ¶116, ¶118")
    public static PrintedPlan of(ToPrint toPrint, IntPredicate has) {
        return new Composer(toPrint, toPrint.language(), has).compose();
    }
}
