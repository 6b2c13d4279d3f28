package lms.actionplan.interview;

/** How saved plans changed in interviews (AP ¶68). */
public interface ChangesOfPlan {

    /** How the client's plan changed in the interview. */
    PlanChanges in(Interview interview);
}
