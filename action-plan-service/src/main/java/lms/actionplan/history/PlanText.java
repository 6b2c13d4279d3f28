package lms.actionplan.history;

/** The texts of a plan that are the adviser's own words. */
public enum PlanText {
    JOB_GOAL("Job goal"),
    AIMS("Aims"),
    EMPLOYMENT_HISTORY("Employment History"),
    PERSONAL_CIRCUMSTANCES("Personal Circumstances"),
    QUALIFICATIONS("Qualifications"),
    INFO("Info");

    private final String words;

    PlanText(String words) {
        this.words = words;
    }

    /** The text in the words of the source. */
    public String words() {
        return words;
    }
}
