package lms.workprogramme.trainingallowance;

import lms.kit.rules.Catalogued;

/** Why the dates of a Training Allowance are refused. */
public enum TrainingAllowanceRefusal implements Catalogued {
    NOT_A_PARTICIPANT(
            "WP-450",
            Kind.STATE,
            "A Training Allowance is recorded while the customer participates in the Work"
                    + " Programme.",
            "WP ¶30"),
    STARTS_BEFORE_REFERRED(
            "WP-451",
            Kind.RULE,
            "The Start Date cannot be before the WP Start Date.",
            "WP ¶30, ¶32, decision ADR-0079"),
    EXPECTED_TO_END_BEFORE_START(
            "WP-452",
            Kind.RULE,
            "The Expected End Date cannot be before the Start Date.",
            "WP ¶32, decision ADR-0079"),
    ENDED_BEFORE_START(
            "WP-453",
            Kind.RULE,
            "The Actual End Date cannot be before the Start Date.",
            "WP ¶32, decision ADR-0079"),
    ONLY_ITS_END(
            "WP-454",
            Kind.STATE,
            "The customer no longer participates in the Work Programme. Only the Actual End Date"
                    + " of the training can be recorded.",
            "WP ¶35-36, decision ADR-0079"),
    ENDS_AFTER_ALLOTTED_TIME(
            "WP-455",
            Kind.RULE,
            "The training must end within the Allotted Time.",
            "WP ¶30, ¶32, decision ADR-0079"),
    END_IN_THE_FUTURE(
            "WP-456",
            Kind.RULE,
            "The customer no longer participates in the Work Programme. The Actual End Date cannot"
                    + " be in the future.",
            "WP ¶32, decision ADR-0079");

    private final Entry entry;

    TrainingAllowanceRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
