package lms.actionplan.interview;

/**
 * How the saved plan changed in one interview (AP ¶68).
 *
 * @param saves how often it was saved
 * @param closed how many items were closed
 * @param added how many items were added
 * @param other whether anything else changed: an item amended, another item reviewed, a text, the
 *     job goal or a challenge
 */
public record PlanChanges(int saves, int closed, int added, boolean other) {

    /** It was not saved. */
    public static final PlanChanges NONE = new PlanChanges(0, 0, 0, false);
}
