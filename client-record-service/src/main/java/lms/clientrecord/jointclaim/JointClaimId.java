package lms.clientrecord.jointclaim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one joint claim; opaque, so that it may stand in a path. */
public record JointClaimId(@JsonValue UUID value) {

    /**
     * Reads the id from its canonical text.
     *
     * @throws IllegalArgumentException when the text is not a UUID in its canonical form
     */
    public JointClaimId(String text) {
        this(parse(text));
    }

    /** Gives a new, random id. */
    public static JointClaimId fresh() {
        return new JointClaimId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }

    private static UUID parse(String text) {
        UUID read;
        try {
            read = UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            // The cause would repeat the text, which may be anything.
            throw new IllegalArgumentException("not a UUID");
        }
        if (!read.toString().equals(text)) {
            throw new IllegalArgumentException("not a UUID in its canonical form");
        }
        return read;
    }
}
