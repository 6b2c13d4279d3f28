package lms.workprogramme.postponement;

import lms.kit.rules.Catalogued;

/** Why a postponement cannot be recorded. */
public enum PostponementRefusal implements Catalogued {
    NO_CUSTOMER_GROUP(
            "WP-300",
            Kind.RULE,
            "The customer has no Customer Group, so there is no referral to postpone.",
            "WP ¶5, ¶22"),
    PARTICIPATING(
            "WP-301",
            Kind.STATE,
            "The customer is recorded as participating in the Work Programme.",
            "WP ¶21"),
    SUBSEQUENT_REFERRAL(
            "WP-302",
            Kind.STATE,
            "Postpone details are not enabled for subsequent referrals.",
            "WP ¶52"),
    ELIGIBILITY_DATE_NOT_REACHED(
            "WP-303",
            Kind.RULE,
            "A referral can be deferred only once the eligibility date has been reached.",
            "WP ¶23"),
    REVIEW_DATE_REQUIRED(
            "WP-304",
            Kind.RULE,
            "The Review Date is mandatory if a postponement reason has been selected.",
            "WP ¶23"),
    REVIEW_DATE_IN_THE_PAST(
            "WP-305", Kind.RULE, "The Review Date must not be in the past.", "WP ¶23"),
    REVIEW_DATE_TOO_FAR_AHEAD(
            "WP-306",
            Kind.RULE,
            "The Review Date is too far ahead. Please check the year.",
            "decision ADR-0070"),
    DEFERRED_TOO_LONG(
            "WP-307",
            Kind.RULE,
            "Postponement Date cannot be more than 90 days after the eligibility date",
            "WP ¶23"),
    TOTAL_DEFERRAL_EXCEEDED(
            "WP-308", Kind.RULE, "Total deferral Days have been exceeded", "WP ¶23"),
    NOTES_TOO_LONG("WP-309", Kind.RULE, "The notes have 150 characters at most.", "WP ¶23"),
    MERGED(
            "WP-310",
            Kind.STATE,
            "This record was merged into another one. Please postpone under the surviving record.",
            "decision ADR-0045, decision ADR-0070");

    private final Entry entry;

    PostponementRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
