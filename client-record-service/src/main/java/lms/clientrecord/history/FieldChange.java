package lms.clientrecord.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What became of one field, or of one entry of a list.
 *
 * @param field a JSON pointer into the aspect, such as {@code /drivingLicence/held}
 * @param oldValue null when there was none
 * @param newValue null when there is none any more
 */
public record FieldChange(
        String field,
        @JsonProperty("old") @Nullable JsonNode oldValue,
        @JsonProperty("new") @Nullable JsonNode newValue) {

    /** Hides what the record says. */
    @Override
    public String toString() {
        return "FieldChange[" + field + "]";
    }
}
