package lms.referenceprovider;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A person who was referred, as far as this provider has been told.
 *
 * @param referral what the referral said, with every change made that was told since
 * @param handoverVersion counts those changes; the referral itself is 1
 * @param stopped whether the referral was taken back
 */
record Case(JsonNode referral, long handoverVersion, boolean stopped) {

    /** The case that a referral opens. */
    static Case of(JsonNode referral) {
        return new Case(referral, 1, false);
    }

    /** The case once the referral was taken back: nothing more is done for the person. */
    Case stop() {
        return new Case(referral, handoverVersion, true);
    }

    /** Whether there is a place for the field in what the referral said. */
    boolean has(JsonPointer field) {
        return field.head() != null && referral.at(field.head()).isObject();
    }

    /**
     * The case once one field is told to be otherwise; without a value there is nothing any more.
     */
    Case with(JsonPointer field, @Nullable JsonNode value, long version) {
        JsonNode changed = referral.deepCopy();
        var object = (ObjectNode) changed.at(field.head());
        String name = field.last().getMatchingProperty();
        if (value == null || value.isNull()) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
        return new Case(changed, version, stopped);
    }
}
