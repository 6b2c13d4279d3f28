package lms.actionplan.interview;

import org.jspecify.annotations.Nullable;

/**
 * What has been done to the Action Plan in one interview (AP ¶101, ¶120).
 *
 * @param planExists whether the client has a plan, saved or not
 * @param unsavedChanges whether the officer's draft holds anything that was not saved
 * @param savedInInterview the newest version that was saved in the interview; null when none was
 */
public record PlanWork(
        boolean planExists, boolean unsavedChanges, @Nullable Long savedInInterview) {

    /** The client has no plan. */
    public static final PlanWork NONE = new PlanWork(false, false, null);
}
