package lms.referenceprovider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/**
 * The seal of a referral: {@code handoverHash} is the SHA-256 of the message without that field, in
 * the canonical form of RFC 8785.
 */
final class Seal {

    private static final String FIELD = "handoverHash";

    private Seal() {}

    /** Whether the message is as it was sealed; one from before there were seals is. */
    static boolean holds(JsonNode referral) {
        JsonNode seal = referral.path(FIELD);
        return seal.isMissingNode() || seal.asText().equals(of(referral));
    }

    /** The seal that the message should bear; null when it has no canonical form. */
    static @Nullable String of(JsonNode referral) {
        ObjectNode unsealed = referral.deepCopy();
        unsealed.remove(FIELD);
        try {
            byte[] canonical = new JsonCanonicalizer(unsealed.toString()).getEncodedUTF8();
            return HexFormat.of().formatHex(sha256().digest(canonical));
        } catch (IOException _) {
            return null;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("every Java platform has SHA-256", failure);
        }
    }
}
