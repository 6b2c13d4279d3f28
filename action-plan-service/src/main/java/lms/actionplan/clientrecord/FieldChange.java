package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One field that differs between two states of the record; an entry of a list that came or went has
 * only one of the two values.
 *
 * @param field the field's name in the words of the text
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {

    public FieldChange {
        requireNonNull(field, "field");
    }
}
