package lms.clientrecord.circumstances;

import com.fasterxml.jackson.annotation.JsonValue;

/** The code of a reason for early access, such as {@code prison-leaver}. */
public record EarlyAccessCode(@JsonValue String value) {

    /**
     * Checks that the text is shaped like a code; whether the list has it is for a rule to say.
     *
     * @throws IllegalArgumentException when it is not lower case letters with hyphens between
     */
    public EarlyAccessCode {
        value = value.strip();
        if (!value.matches("[a-z]+(-[a-z]+)*") || value.length() > 40) {
            throw new IllegalArgumentException("not the code of a reason");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
