package lms.actionplan.ssmart;

/** What an adviser may be advised about an Action Item. */
public enum Advice {
    TOO_SHORT(
            Quality.SPECIFIC,
            "Few words: who does what, where and with whom?",
            "AP ¶47, decision ADR-0064"),
    NO_ACTION_FIRST(
            Quality.SPECIFIC,
            "Begin with what is to be done, such as attend, identify or contact.",
            "AP ¶66, decision ADR-0064"),
    VAGUE(
            Quality.SPECIFIC,
            "Vague words leave open whether and what: say exactly what is agreed.",
            "AP ¶47, decision ADR-0064"),
    NOTHING_NEW(
            Quality.STRETCHING,
            "To go on as before is no step nearer to work: which step builds on it?",
            "AP ¶2, decision ADR-0064"),
    NO_MEASURE(
            Quality.MEASURABLE,
            "No day, number or amount: how will both of you see that it has been done?",
            "AP ¶2, ¶6, decision ADR-0064"),
    SEVERAL_STEPS(
            Quality.ACHIEVABLE,
            "More than one step: each action or step agreed should be an Action Item of its own.",
            "AP ¶11, decision ADR-0064"),
    SWEEPING(
            Quality.REALISTIC,
            "Sweeping words: is it realistic within the customer's skills, experience and"
                    + " capabilities?",
            "AP ¶35, decision ADR-0064"),
    VAGUE_TIME(
            Quality.TIME_BOUND,
            "Words such as soon are no time: say by which day, or at which appointment.",
            "AP ¶47, decision ADR-0064"),
    TARGET_AT_THE_LIMIT(
            Quality.TIME_BOUND,
            "The target date is the last one allowed: is there an earlier step?",
            "AP ¶65, ¶108, decision ADR-0064");

    private final Quality quality;
    private final String words;
    private final String source;

    Advice(Quality quality, String words, String source) {
        this.quality = quality;
        this.words = words;
        this.source = source;
    }

    /** Which letter of SSMART it is about. */
    public Quality quality() {
        return quality;
    }

    /** What to tell the adviser. */
    public String words() {
        return words;
    }

    /** The paragraph behind it. */
    public String source() {
        return source;
    }
}
