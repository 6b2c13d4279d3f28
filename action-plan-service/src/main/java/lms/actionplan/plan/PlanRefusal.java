package lms.actionplan.plan;

import lms.kit.rules.Refusal;

/** Why an Action Plan is not created or not saved. */
public enum PlanRefusal implements Refusal {
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
            "decision ADR-0034");

    private final String code;
    private final Kind kind;
    private final String message;
    private final String source;

    PlanRefusal(String code, Kind kind, String message, String source) {
        this.code = code;
        this.kind = kind;
        this.message = message;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String source() {
        return source;
    }
}
