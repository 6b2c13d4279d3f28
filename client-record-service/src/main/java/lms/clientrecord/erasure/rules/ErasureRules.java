package lms.clientrecord.erasure.rules;

import static lms.clientrecord.erasure.ErasureRefusal.ABSORBED;
import static lms.clientrecord.erasure.ErasureRefusal.CLAIMS;
import static lms.clientrecord.erasure.ErasureRefusal.CLAIMS_JOINTLY;
import static lms.clientrecord.erasure.ErasureRefusal.CONFIRMATION;
import static lms.clientrecord.erasure.ErasureRefusal.OF_ANOTHER_OFFICE;
import static lms.clientrecord.erasure.ErasureRefusal.PARTICIPATES;
import static lms.clientrecord.erasure.ErasureRefusal.RESTRICTED;
import static lms.clientrecord.erasure.ErasureRefusal.RETENTION_NOT_OVER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.clientrecord.erasure.ErasureFacts;
import lms.clientrecord.erasure.ErasureReason;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;

/** Which records may be erased, and by whom. */
public final class ErasureRules {

    private ErasureRules() {}

    /** Tells whether the record may be erased at all, whatever the reason. */
    @Source("decision ADR-0046, WP ¶17, WP ¶20")
    public static Ruling mayErase(ErasureFacts record, OfficeCode by) {
        var reasons = new ArrayList<Reason>();
        if (!record.office().equals(by)) {
            reasons.add(OF_ANOTHER_OFFICE.reason());
        }
        if (record.absorbed()) {
            reasons.add(ABSORBED.reason());
        }
        if (record.restricted()) {
            reasons.add(RESTRICTED.reason());
        }
        if (record.participates()) {
            reasons.add(PARTICIPATES.reason());
        }
        if (record.claims()) {
            reasons.add(CLAIMS.reason());
        }
        if (record.claimsJointly()) {
            reasons.add(CLAIMS_JOINTLY.reason());
        }
        return Ruling.of(reasons);
    }

    /**
     * Tells whether the reason holds for the record.
     *
     * @param retentionMonths for how long a record is kept after its last change
     */
    @Source("decision ADR-0046, AP ¶60")
    public static Ruling holds(
            ErasureReason reason, ErasureFacts record, LocalDate on, int retentionMonths) {
        return switch (reason) {
            case CLIENT_ASKED, MADE_IN_ERROR -> Ruling.allowed();
            case RETENTION_OVER ->
                    on.isBefore(record.lastChangedOn().plusMonths(retentionMonths))
                            ? Ruling.of(List.of(RETENTION_NOT_OVER.at("/reason")))
                            : Ruling.allowed();
        };
    }

    /** Asks for the confirmation that what is erased stays erased. */
    @Source("decision ADR-0046")
    public static Ruling isConfirmed(boolean confirmed) {
        return confirmed ? Ruling.allowed() : Ruling.of(List.of(CONFIRMATION.at("/confirmed")));
    }
}
