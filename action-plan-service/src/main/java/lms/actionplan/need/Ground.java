package lms.actionplan.need;

/** Why a client must have an Action Plan, or need not, in the words of the text. */
public enum Ground {
    LP_WFI(
            Need.MUST,
            "Lone Parents who fall under the Lone Parent Work Focused Interview (LP WFI) regime"
                    + " must have an Action Plan.",
            "AP ¶17, decision ADR-0059"),
    IB_OR_ESA(
            Need.MUST,
            "Relevant claimants claiming Incapacity Benefit/Employment and Support Allowance must"
                    + " have an Action Plan.",
            "AP ¶17"),
    SDB(
            Need.MUST,
            "Relevant claimants claiming Severe Disablement Benefit must have an Action Plan.",
            "AP ¶17"),
    IS_INCAPACITY(
            Need.MUST,
            "Relevant claimants claiming Income Support on the grounds of incapacity must have an"
                    + " Action Plan.",
            "AP ¶17"),
    OTHER_NON_JSA(Need.MUST, "A Non JSA Customer must enter into an Action Plan.", "AP ¶63"),
    JSA(
            Need.WHEN_REFERRED,
            "JSA customers require an Action Plan if they are being referred to contracted"
                    + " provision. They must have a Jobseeker's Agreement (JSAg).",
            "AP ¶17"),
    IS_GROUNDS_NOT_KNOWN(
            Need.NOT_KNOWN,
            "Whether Income Support is claimed as a lone parent or on the grounds of incapacity is"
                    + " not recorded. If it is, the claimant must have an Action Plan; other IS"
                    + " claimants are not required to.",
            "AP ¶17, decision ADR-0059"),
    NOTHING_TOLD(
            Need.NOT_KNOWN, "Nothing is known of the client's benefits yet.", "decision ADR-0059"),
    OTHER_IS(
            Need.NOT_REQUIRED,
            "Other IS claimants are not required to have an Action Plan completed and reviewed at"
                    + " their mandatory WFIs.",
            "AP ¶17"),
    NO_CLAIM(Need.NOT_REQUIRED, "No benefit is claimed on this day.", "decision ADR-0059");

    private final Need need;
    private final String words;
    private final String source;

    Ground(Need need, String words, String source) {
        this.need = need;
        this.words = words;
        this.source = source;
    }

    /** What follows from it. */
    public Need need() {
        return need;
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
