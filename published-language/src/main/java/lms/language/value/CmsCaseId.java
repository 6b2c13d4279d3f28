package lms.language.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one case of the claims system, CMS; opaque, so that it may be a topic key. */
public record CmsCaseId(@JsonValue UUID value) {

    /**
     * Reads the id from its canonical text.
     *
     * @throws IllegalArgumentException when the text is not a UUID in its canonical form
     */
    @JsonCreator
    public CmsCaseId(String text) {
        this(CanonicalUuid.parse(text));
    }

    /** Gives a new, random id. */
    public static CmsCaseId fresh() {
        return new CmsCaseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
