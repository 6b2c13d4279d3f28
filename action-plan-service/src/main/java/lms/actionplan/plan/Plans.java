package lms.actionplan.plan;

import java.util.Optional;
import lms.language.event.ActionPlan;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import org.jspecify.annotations.Nullable;

/** All Action Plans. */
public interface Plans {

    /** The client's plan, if there is one. */
    Optional<Plan> find(ClientId clientId);

    /** The client's plan, if there is one, which nobody else changes until the transaction ends. */
    Optional<Plan> findForChange(ClientId clientId);

    /** The client's plan without its items, if there is one. */
    Optional<PlanHeader> header(ClientId clientId);

    /**
     * The client's plan without its items, if there is one; nobody else changes the plan or a draft
     * of it until the transaction ends.
     */
    Optional<PlanHeader> headerForChange(ClientId clientId);

    /** Tells whether the client has a plan. */
    boolean exists(ClientId clientId);

    /** The plan as it was saved in a version, if it was. */
    Optional<ActionPlan> savedAs(ClientId clientId, long version);

    /** The newest version that was saved in an interview, if any was. */
    Optional<Long> savedIn(ClientId clientId, InterviewId interviewId);

    /** The oldest version that was saved in an interview, if any was. */
    Optional<Long> firstSavedIn(ClientId clientId, InterviewId interviewId);

    /** How many versions were saved in an interview; what a purge made meanwhile is none. */
    long savesIn(ClientId clientId, InterviewId interviewId);

    /** Adds a new plan. */
    void add(Plan plan);

    /**
     * Keeps the plan as it was saved, in place of what it was and in its history.
     *
     * @param before the plan as it was found for change
     * @param savedIn the interview in which it was saved; absent outside one
     */
    void keepSaved(Plan before, Plan saved, @Nullable InterviewId savedIn);

    /**
     * Keeps the plan without the items that were purged, which are taken from its history as well
     * (decision ADR-0055).
     *
     * @param before the plan as it was found for change
     */
    void keepPurged(Plan before, Plan purged);

    /** Keeps the version that a draft has in which nothing is prepared. */
    void keepDraftVersion(ClientId clientId, long draftVersion);

    /** Forgets the client's plan and all that belongs to it, and tells whether there was one. */
    boolean forget(ClientId clientId);
}
