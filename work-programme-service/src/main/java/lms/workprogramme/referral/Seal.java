package lms.workprogramme.referral;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lms.kit.outbox.EventJson;
import lms.language.event.ReferralMade;
import lms.language.value.HandoverHash;
import org.erdtman.jcs.JsonCanonicalizer;

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
        var canonical = canonical(message.toString());
        return new HandoverHash(HexFormat.of().formatHex(sha256().digest(canonical)));
    }

    /** The canonical form of an object or a list; the cause would repeat what is in it. */
    static byte[] canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException _) {
            throw new IllegalArgumentException("not JSON that has a canonical form");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
