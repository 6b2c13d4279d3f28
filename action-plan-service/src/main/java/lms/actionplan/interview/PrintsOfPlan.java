package lms.actionplan.interview;

import lms.language.value.ClientId;

/** The prints that were made of Action Plans (AP ¶101). */
public interface PrintsOfPlan {

    /** Tells whether the plan was printed as it was saved in that version. */
    boolean isPrinted(ClientId clientId, long version);
}
