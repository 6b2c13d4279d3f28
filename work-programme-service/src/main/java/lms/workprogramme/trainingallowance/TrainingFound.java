package lms.workprogramme.trainingallowance;

/** Where the Training Allowance subform is found (WP ¶30, ¶34). */
public enum TrainingFound {
    /** There is nothing to be recorded. */
    NOWHERE,
    /** In the menu "Other function". */
    IN_THE_MENU,
    /** Through the hotspot, and not in the menu any more. */
    THROUGH_THE_HOTSPOT
}
