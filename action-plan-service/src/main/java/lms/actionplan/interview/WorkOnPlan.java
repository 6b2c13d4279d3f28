package lms.actionplan.interview;

import lms.language.value.ClientId;

/** The Action Plan as far as the end of an interview depends on it (AP ¶101, ¶120). */
public interface WorkOnPlan {

    /** What was done to the plan in the interview, and what the officer has not saved yet. */
    PlanWork in(Interview interview, String officer);

    /** Discards what the officer has not saved; a saved plan stays as it is (AP ¶120). */
    void discardUnsaved(ClientId clientId, String officer);
}
