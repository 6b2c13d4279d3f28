package lms.language.event;

/** What the action-plan service says: interviews and saved plans. */
public sealed interface ActionPlanEvent permits Interview, ActionPlan {

    /** Counts the changes; the first is 1. */
    long version();
}
