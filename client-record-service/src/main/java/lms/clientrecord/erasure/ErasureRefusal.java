package lms.clientrecord.erasure;

import lms.kit.rules.Catalogued;

/** Why a record is not erased. */
public enum ErasureRefusal implements Catalogued {
    ABSORBED(
            "CR-590",
            Kind.STATE,
            "This record was merged into another one. Erase that one, and this one goes with it."),
    RESTRICTED(
            "CR-591",
            Kind.STATE,
            "This record is restricted. Lift the restriction first, so that two people decide."),
    PARTICIPATES(
            "CR-592",
            Kind.STATE,
            "The client takes part in the Work Programme. The provider works with the record until"
                    + " that has ended."),
    CLAIMS(
            "CR-593",
            Kind.STATE,
            "A claim to a benefit is open. The record is needed for as long as it is paid."),
    CLAIMS_JOINTLY(
            "CR-594",
            Kind.STATE,
            "The client is a member of a joint claim. Its other member's record depends on this"
                    + " one."),
    RETENTION_NOT_OVER(
            "CR-595",
            Kind.RULE,
            "The record was changed too recently for this reason. Give another reason, or wait."),
    OF_ANOTHER_OFFICE(
            "CR-596",
            Kind.NOT_YOURS,
            "Only an office manager of the client's own office erases a record."),
    CONFIRMATION(
            "CR-597",
            Kind.PROMPT,
            "Please confirm that the record is to be erased. It cannot be brought back. [Yes]"
                    + " [No]");

    private final Entry entry;

    ErasureRefusal(String code, Kind kind, String message) {
        entry = new Entry(code, kind, message, "decision ADR-0046");
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
