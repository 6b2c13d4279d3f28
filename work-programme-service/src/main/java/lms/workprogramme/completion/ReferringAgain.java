package lms.workprogramme.completion;

/** Whether completers may be referred to the Work Programme again. */
public enum ReferringAgain {
    /** Whatever they completed with (WP ¶50-57). */
    ALLOWED,
    /** Unless they have spent the whole allotted time. */
    NOT_AFTER_ALLOTTED_TIME
}
