package lms.language.value;

import java.util.UUID;

/** Reads a UUID only from the form it is printed in, so that one id has one spelling. */
final class CanonicalUuid {

    private CanonicalUuid() {}

    static UUID parse(String text) {
        UUID read;
        try {
            read = UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            // The cause would repeat the text, and the text may be a NINO in the wrong place.
            throw new IllegalArgumentException("not a UUID");
        }
        if (!read.toString().equals(text)) {
            throw new IllegalArgumentException("not a UUID in its canonical form");
        }
        return read;
    }
}
