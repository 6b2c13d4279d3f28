package lms.actionplan.interview;

/** What the screen says when an interview starts or ends. */
public enum ScreenMessage {
    /** At the start; the end is refused in other words (AP ¶101). */
    PLAN_REQUIRED(
            "During this type of interview an Action Plan must be created (or updated if one already"
                    + " exists) and then printed.",
            "AP ¶101"),
    /** At the start and at the end (AP ¶102). */
    PLAN_ADVISED(
            "During this type of interview completion of an Action Plan is advised: it should be"
                    + " created (or updated if one already exists) and then printed.",
            "AP ¶102"),
    /** At the end, in the source's own words (AP ¶120). */
    CLOSED_WITHOUT_SAVING(
            "You have recorded FTP. The Action Plan will now close without saving changes",
            "AP ¶120");

    private final String text;
    private final String source;

    ScreenMessage(String text, String source) {
        this.text = text;
        this.source = source;
    }

    /** What it says. */
    public String text() {
        return text;
    }

    /** The paragraph behind it. */
    public String source() {
        return source;
    }
}
