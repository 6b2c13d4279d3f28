package lms.workprogramme.referral;

import lms.kit.rules.Catalogued;

/** Why what a provider tells about a referral is not taken. */
public enum UpdateRefusal implements Catalogued {
    ANOTHER_PROVIDER(
            "WP-230",
            Kind.NOT_YOURS,
            "The referral went to another provider.",
            "decision ADR-0013"),
    TAKEN_BACK(
            "WP-231",
            Kind.STATE,
            "The referral was taken back. What its provider tells afterwards counts for nothing.",
            "WP ¶28"),
    COMPLETED("WP-232", Kind.STATE, "The referral has been completed.", "WP ¶49"),
    STARTED_BEFORE_REFERRED(
            "WP-233",
            Kind.RULE,
            "The Date Started cannot be before the day of the referral.",
            "WP ¶25, decision ADR-0074"),
    STARTED_IN_THE_FUTURE(
            "WP-234",
            Kind.RULE,
            "The Date Started cannot be in the future.",
            "WP ¶25, decision ADR-0074"),
    STARTED_ALREADY(
            "WP-235",
            Kind.STATE,
            "Another Date Started is recorded against the referral.",
            "WP ¶26, decision ADR-0074");

    private final Entry entry;

    UpdateRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
