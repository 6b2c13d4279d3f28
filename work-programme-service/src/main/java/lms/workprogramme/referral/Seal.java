package lms.workprogramme.referral;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lms.kit.outbox.EventJson;
import lms.language.event.ReferralMade;
import lms.language.value.HandoverHash;

/**
 * The seal of a handover: the SHA-256 of the message to the provider, without the seal itself, in
 * the canonical form of RFC 8785 and in UTF-8 (ADR-0073). Whoever has the message can check it.
 */
final class Seal {

    private static final String FIELD = "handoverHash";

    private Seal() {}

    /** The seal of a message, whether it bears one or not. */
    static HandoverHash of(ReferralMade made) {
        ObjectNode message = EventJson.mapper().valueToTree(made);
        message.remove(FIELD);
        var canonical = CanonicalJson.of(message).getBytes(StandardCharsets.UTF_8);
        return new HandoverHash(HexFormat.of().formatHex(sha256().digest(canonical)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
