package lms.actionplan.diary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Something that an adviser is set up for, without which a type of interview is not theirs (IT
 * ¶15).
 */
public record Skill(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Za-z0-9'/& -]{1,39}");

    /**
     * @throws IllegalArgumentException when the text has not this shape
     */
    public Skill {
        value = value.strip();
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a skill");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
