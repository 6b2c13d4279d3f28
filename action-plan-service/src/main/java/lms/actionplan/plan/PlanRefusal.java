package lms.actionplan.plan;

import lms.kit.rules.Catalogued;

/** Why an Action Plan is not created or not saved. */
public enum PlanRefusal implements Catalogued {
    PLAN_EXISTS("AP-101", Kind.STATE, "The client has an Action Plan already.", "AP ¶4"),
    NOT_IN_AN_INTERVIEW(
            "AP-102",
            Kind.STATE,
            "An Action Plan should only be created during an interview.",
            "AP ¶99"),
    NO_NEW_ITEM(
            "AP-201",
            Kind.RULE,
            "Each time the Action Plan is updated, a new Action Item must be added before it can"
                    + " be saved.",
            "AP ¶53, ¶60"),
    FIELD_NOT_COMPLETED(
            "AP-202",
            Kind.RULE,
            "This field must be completed before the Action Plan can be saved.",
            "AP ¶74"),
    TARGET_IN_THE_PAST("AP-203", Kind.RULE, "The target date must not be in the past.", "AP ¶108"),
    TARGET_TOO_FAR_AHEAD(
            "AP-204",
            Kind.RULE,
            "The target date must not be more than six months in the future.",
            "AP ¶108"),
    TOO_MANY_ITEMS(
            "AP-205",
            Kind.RULE,
            "Up to 100 Action Items can be recorded against each Action Plan.",
            "AP ¶22, ¶60"),
    DOUBLE_QUOTES(
            "AP-206",
            Kind.RULE,
            "Do not use double quotation marks when filling in any free text field.",
            "AP ¶57"),
    EMPLOYMENT_HISTORY_TOO_LONG(
            "AP-207",
            Kind.RULE,
            "The Employment History text box holds up to 750 characters.",
            "AP ¶85"),
    INFO_TOO_LONG(
            "AP-208", Kind.RULE, "The Info text box can hold up to 2,000 characters.", "AP ¶97"),
    TEXT_TOO_LONG("AP-209", Kind.RULE, "This text is longer than it may be.", "decision ADR-0034"),
    ITEM_NOT_ON_PLAN(
            "AP-210",
            Kind.RULE,
            "There is no such Action Item on this Action Plan.",
            "decision ADR-0034"),
    ITEM_AMENDED_TWICE(
            "AP-211",
            Kind.RULE,
            "This Action Item is amended twice in the same draft.",
            "decision ADR-0034"),
    TOO_MANY_REVIEWS(
            "AP-301",
            Kind.RULE,
            "Up to ten reviews can be recorded against each Action Item.",
            "AP ¶13"),
    REVIEW_NOT_DELETED_NOW(
            "AP-302",
            Kind.STATE,
            "Reviews can only be deleted during the interview in which the review took place (or in"
                    + " the next one if the review text was not added during an interview).",
            "AP ¶71"),
    CLOSED_WITHOUT_REVIEW(
            "AP-330",
            Kind.RULE,
            "The date closed cannot be completed until at least one review has been recorded"
                    + " against the Action Item.",
            "AP ¶68"),
    ITEM_CLOSED(
            "AP-331",
            Kind.STATE,
            "An Action Item cannot be amended if the date closed has been saved.",
            "AP ¶69"),
    CLOSED_IN_THE_FUTURE(
            "AP-332", Kind.RULE, "Closure dates in the future are not allowed.", "AP ¶68"),
    CLOSED_TOO_LONG_AGO(
            "AP-333",
            Kind.RULE,
            "A closure date must be today or no more than six months in the past.",
            "AP ¶68"),
    CLOSED_OUTSIDE_INTERVIEW(
            "AP-334",
            Kind.STATE,
            "The Action Item can only be closed within an interview. Outside of an interview, make"
                    + " a note in Conversations and take clearance action at the next interview.",
            "AP ¶68, ¶104"),
    ITEM_CLOSED_TWICE(
            "AP-335",
            Kind.RULE,
            "This Action Item is closed twice in the same draft.",
            "decision ADR-0054"),
    SAVED_MEANWHILE(
            "AP-401",
            Kind.STALE,
            "Somebody else saved this field since your draft was begun. Choose one of both values.",
            "decision ADR-0053"),
    NEVER_SAVED_SO(
            "AP-402",
            Kind.RULE,
            "The Action Plan never had the version that this draft is based on.",
            "decision ADR-0053");

    private final Entry entry;

    PlanRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
