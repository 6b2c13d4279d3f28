package lms.workprogramme.referral;

import lms.kit.rules.Catalogued;

/** Why a referral to the Work Programme is refused. */
public enum ReferralRefusal implements Catalogued {
    NO_CUSTOMER_GROUP(
            "WP-201",
            Kind.RULE,
            "The customer has no Customer Group, so there is no referral to the Work Programme.",
            "WP ¶5, ¶8"),
    ELIGIBILITY_DATE_NOT_REACHED(
            "WP-202", Kind.RULE, "The Eligibility Date has not been reached.", "WP ¶4, ¶22"),
    REFERRED_ALREADY(
            "WP-203",
            Kind.STATE,
            "The customer has been referred to a WP provider already.",
            "WP ¶4, ¶20"),
    ACTION_PLAN_REQUIRED(
            "WP-204",
            Kind.RULE,
            "JSA customers require an Action Plan if they are being referred to contracted"
                    + " provision.",
            "AP ¶17"),
    NO_PROVISIONS(
            "WP-205", Kind.STATE, "No Provisions found. Please contact the help desk", "WP ¶11"),
    CONFIRM_ACTION_PLAN(
            "WP-206",
            Kind.PROMPT,
            "Please confirm the customer Action Plan and information is correct?",
            "WP ¶13-14"),
    NINO_NOT_KNOWN(
            "WP-207",
            Kind.STATE,
            "The customer's National Insurance number is not known yet. A temporary reference"
                    + " gives no access to provision.",
            "decision ADR-0040"),
    CUSTOMER_HAS_DIED("WP-208", Kind.STATE, "The customer has died.", "decision ADR-0041"),
    MERGED(
            "WP-209",
            Kind.STATE,
            "This record was merged into another one. Please refer under the surviving record.",
            "decision ADR-0045"),
    POSTPONED("WP-210", Kind.STATE, "A postponement is recorded.", "WP ¶9"),
    ON_WORK_CHOICE("WP-211", Kind.STATE, "The customer is on Work Choice.", "WP ¶9"),
    JSAG_REQUIRED(
            "WP-212",
            Kind.RULE,
            "JSA customers must have a Job Seekers Agreement (JSAg).",
            "AP ¶17"),
    MUST_HAVE_ACTION_PLAN(
            "WP-213",
            Kind.RULE,
            "Lone Parents who fall under the LP WFI regime, and relevant claimants claiming"
                    + " IB/ESA, SDB or IS on the grounds of incapacity, must have an Action Plan.",
            "AP ¶17, decision ADR-0075"),
    NO_PROVIDER_AVAILABLE("WP-214", Kind.STATE, "No provider is available to refer to.", "WP ¶18"),
    ASK_ABOUT_SAFEGUARDS(
            "WP-215", Kind.PROMPT, "Does the customer require Safe Guard Measures?", "WP ¶15"),
    SAFEGUARDS_NOT_ASKED(
            "WP-216",
            Kind.RULE,
            "Only of ESA customers it is asked whether they require Safe Guard Measures.",
            "WP ¶15"),
    CONFIRM_NEW_REFERRAL(
            "WP-217",
            Kind.PROMPT,
            "Do you wish to create a new referral to the Work Programme?",
            "WP ¶51"),
    ANOTHER_ACTION_PLAN(
            "WP-218",
            Kind.STATE,
            "The Action Plan that was confirmed is not the one that would go with the referral."
                    + " Please look at it again.",
            "WP ¶13, decision ADR-0073");

    private final Entry entry;

    ReferralRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
