package lms.clientrecord.jointclaim;

import lms.kit.rules.Catalogued;

/** Why a joint claim may not be recorded or ended. */
public enum JointClaimRefusal implements Catalogued {
    TWO_DIFFERENT_MEMBERS(
            "CR-470", Kind.RULE, "A joint claim is made by two different customers.", "WP ¶17"),
    NO_SUCH_CLIENT("CR-471", Kind.RULE, "There is no such client.", "WP ¶17"),
    ALREADY_CLAIMING_JOINTLY(
            "CR-472",
            Kind.STATE,
            "This customer is already part of a joint claim that has not ended.",
            "decision ADR-0037"),
    CLAIMED_IN_THE_FUTURE(
            "CR-473", Kind.RULE, "A joint claim cannot begin in the future.", "decision ADR-0037"),
    CLAIMED_BEFORE_JOINT_CLAIMS(
            "CR-474",
            Kind.RULE,
            "There were no joint claims before 19 March 2001.",
            "decision ADR-0037"),
    ENDS_BEFORE_IT_BEGINS(
            "CR-475", Kind.RULE, "A joint claim cannot end before it begins.", "decision ADR-0037"),
    ENDS_IN_THE_FUTURE(
            "CR-476",
            Kind.RULE,
            "The end of a joint claim is recorded when it has come.",
            "decision ADR-0037"),
    ALREADY_ENDED("CR-477", Kind.STATE, "This joint claim has ended already.", "decision ADR-0037"),
    NOT_A_MEMBER(
            "CR-478",
            Kind.RULE,
            "The customer whose record is open is one of the two members.",
            "decision ADR-0037");

    private final Entry entry;

    JointClaimRefusal(String code, Kind kind, String message, String source) {
        entry = new Entry(code, kind, message, source);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
