package lms.language.value;

import java.util.UUID;

/** Reads a UUID only from the form it is printed in, so that one id has one spelling. */
final class CanonicalUuid {

    private CanonicalUuid() {}

    static UUID parse(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not a UUID");
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a UUID", e);
        }
    }
}
