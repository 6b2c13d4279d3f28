package lms.clientrecord.merge;

import lms.kit.rules.Catalogued;

/** Why two records are not merged, or a merge is not undone. */
public enum MergeRefusal implements Catalogued {
    SAME_RECORD("CR-560", Kind.RULE, "A record cannot be merged with itself."),
    SURVIVOR_ABSORBED(
            "CR-561",
            Kind.STATE,
            "This record was merged into another one. Merge into that one instead."),
    ALREADY_ABSORBED("CR-562", Kind.STATE, "The other record was merged into one already."),
    HAS_ABSORBED(
            "CR-563",
            Kind.STATE,
            "Another record was merged into the one to be absorbed. Let that one survive, or undo"
                    + " that merge first."),
    RESTRICTED(
            "CR-564",
            Kind.STATE,
            "One of the records is restricted. Lift the restriction before the records are"
                    + " merged."),
    ABSORBED_PARTICIPATES(
            "CR-565",
            Kind.STATE,
            "The client takes part in the Work Programme under the record to be absorbed. Let that"
                    + " one survive."),
    BOTH_PARTICIPATE(
            "CR-566",
            Kind.STATE,
            "The client takes part in the Work Programme under both records. One of the referrals"
                    + " must end first."),
    ABSORBED_CLAIMS_JOINTLY(
            "CR-567",
            Kind.STATE,
            "The client is a member of a joint claim under the record to be absorbed. Let that one"
                    + " survive, or end the joint claim first."),
    NUMBER_ON_ABSORBED(
            "CR-568",
            Kind.STATE,
            "The record to be absorbed has the National Insurance number, and this one has none."
                    + " Let that one survive."),
    DATES_OF_BIRTH_DIFFER(
            "CR-569",
            Kind.PROMPT,
            "The dates of birth differ. Please confirm that both records are of one person. [Yes]"
                    + " [No]"),
    NUMBERS_DIFFER(
            "CR-570",
            Kind.PROMPT,
            "The National Insurance numbers differ. Please confirm that both records are of one"
                    + " person. [Yes] [No]"),
    CONFIRMATION(
            "CR-571", Kind.PROMPT, "Please confirm that the records are to be merged. [Yes] [No]"),
    NO_SUCH_RECORD("CR-572", Kind.RULE, "There is no such record."),
    NOT_KEPT_APART(
            "CR-573",
            Kind.RULE,
            "Only the parts of a record that have one state can be kept of one record or the"
                    + " other."),
    ABSORBED(
            "CR-574",
            Kind.STATE,
            "This record was merged into another one. What is to be changed is changed there; the"
                    + " link is on this record."),
    ALREADY_UNDONE("CR-575", Kind.STATE, "This merge was undone already."),
    CHANGED_SINCE(
            "CR-576",
            Kind.PROMPT,
            "Something was changed since the records were merged, and would be put back. Please"
                    + " confirm. [Yes] [No]"),
    POSTPONED_ON_ABSORBED(
            "CR-577",
            Kind.PROMPT,
            "A referral to the Work Programme is postponed under the record to be absorbed, and that"
                    + " is not taken over. Please confirm that it will be recorded on this one."
                    + " [Yes] [No]"),
    ABSORBED_COMPLETED(
            "CR-578",
            Kind.STATE,
            "The client has completed on the Work Programme under the record to be absorbed, and was"
                    + " never referred under this one. Let that one survive.");

    private final Entry entry;

    MergeRefusal(String code, Kind kind, String message) {
        entry = new Entry(code, kind, message, "decision ADR-0045");
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
