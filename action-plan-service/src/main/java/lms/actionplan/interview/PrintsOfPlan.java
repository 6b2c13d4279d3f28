package lms.actionplan.interview;

import lms.language.value.ClientId;

/** The prints that were made of Action Plans (AP ¶101). */
public interface PrintsOfPlan {

    /**
     * Tells whether the plan was printed as it was saved in that version or a later one. A purge
     * makes a version, too, which nobody saves in an interview (AP ¶60).
     */
    boolean isPrinted(ClientId clientId, long version);
}
