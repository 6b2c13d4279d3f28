package lms.actionplan.plan;

/**
 * The limits that hold on a day.
 *
 * @param targetWindowMonths how many months ahead a target date may be (AP ¶108)
 * @param closingWindowMonths how many months in the past a closing date may be (AP ¶68)
 * @param items how many Action Items a plan can hold (AP ¶22, ¶60)
 * @param reviews how many reviews can be recorded against an Action Item (AP ¶13)
 * @param employmentHistory how many characters the text box holds (AP ¶85)
 * @param info how many characters the text box holds (AP ¶97)
 * @param fullPlanNeedsNewItem whether a plan that holds as many items as it can is saved with a new
 *     one only, and so not at all (AP ¶53)
 */
public record Limits(
        int targetWindowMonths,
        int closingWindowMonths,
        int items,
        int reviews,
        int itemText,
        int reviewText,
        int jobGoal,
        int aims,
        int employmentHistory,
        int personalCircumstances,
        int qualifications,
        int info,
        boolean fullPlanNeedsNewItem) {

    /** The places that the database has for the Action Items of a plan. */
    public static final int PLACES = 100;

    /** The limits as the database has them; policy may set lower ones. */
    public static final Limits CEILINGS =
            new Limits(6, 6, PLACES, 10, 2000, 2000, 2000, 2000, 750, 2000, 2000, 2000, false);
}
