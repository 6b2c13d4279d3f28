package lms.workprogramme.referral;

import lms.kit.rules.Catalogued;

/** Why a referral is not taken back. */
public enum EndingRefusal implements Catalogued {
    NOT_LIVE(
            "WP-220",
            Kind.STATE,
            "The referral has been cancelled or completed already.",
            "WP ¶24, ¶49"),
    ONLY_ON_THE_SAME_DAY(
            "WP-221",
            Kind.STATE,
            "A Work Programme referral can only be cancelled on the same day as the referral is"
                    + " made.",
            "WP ¶24"),
    DATE_STARTED_RECORDED(
            "WP-222", Kind.STATE, "A Date started is recorded against the referral.", "WP ¶25-26"),
    CONFIRM_CANCELLING(
            "WP-223", Kind.PROMPT, "Are you sure you want to cancel this referral?", "WP ¶27"),
    CAN_BE_CANCELLED(
            "WP-224",
            Kind.STATE,
            "The referral can still be cancelled today.",
            "WP ¶24, decision ADR-0074");

    private final Entry entry;

    EndingRefusal(String code, Kind kind, String message, String source) {
        this.entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
