package lms.actionplan.printing.rules;

import lms.actionplan.printing.PrintOption;
import lms.kit.rules.Source;

/**
 * What a print option asks for, besides the head and the place for signatures.
 *
 * @param customerInformation whether all of the customer information is printed
 * @param closedItems whether closed Action Items are printed, too
 * @param reviews whether the reviews of the Action Items are printed
 */
public record Contents(boolean customerInformation, boolean closedItems, boolean reviews) {

    /** The contents of an option, exactly. */
    @Source("AP ¶114")
    public static Contents of(PrintOption option) {
        return switch (option) {
            case OPEN_ACTION_ITEMS -> new Contents(true, false, false);
            case OPEN_ACTION_ITEMS_AND_REVIEWS -> new Contents(false, false, true);
            case ALL_ACTION_ITEMS -> new Contents(true, true, false);
            case ALL_ACTION_ITEMS_AND_REVIEWS -> new Contents(false, true, true);
        };
    }
}
