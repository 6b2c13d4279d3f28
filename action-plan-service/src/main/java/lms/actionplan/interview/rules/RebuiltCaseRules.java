package lms.actionplan.interview.rules;

import static lms.actionplan.interview.InterviewRefusal.BOOKED_AFTER_THE_REBUILDING;
import static lms.actionplan.interview.InterviewRefusal.CANCEL_NOT_BOOKED;
import static lms.actionplan.interview.InterviewRefusal.NO_NEW_CLAIMS_INTERVIEW;

import java.time.Instant;
import java.util.ArrayList;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewState.Booked;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.InterviewType;

/** What becomes of interviews when a case in the claims system is deleted and built again. */
public final class RebuiltCaseRules {

    private RebuiltCaseRules() {}

    /**
     * Tells whether the interview is linked with the case that was rebuilt, and so is cancelled: a
     * new-claims interview that was booked before and has not been started.
     */
    @Source("IT ¶24")
    public static Ruling isLinkedWith(Interview interview, Instant rebuiltAt) {
        var reasons = new ArrayList<Reason>();
        if (!interview.type().equals(InterviewType.NEW_JOBSEEKER)) {
            reasons.add(NO_NEW_CLAIMS_INTERVIEW.reason());
        }
        if (!(interview.state() instanceof Booked)) {
            reasons.add(CANCEL_NOT_BOOKED.reason());
        } else if (interview.wasChangedAfter(rebuiltAt)) {
            reasons.add(BOOKED_AFTER_THE_REBUILDING.reason());
        }
        return Ruling.of(reasons);
    }

    /** Tells whether a booking of this type takes the place of the interview that was cancelled. */
    @Source("IT ¶24")
    public static boolean takesThePlace(InterviewType booked) {
        return booked.equals(InterviewType.NEW_JOBSEEKER);
    }
}
