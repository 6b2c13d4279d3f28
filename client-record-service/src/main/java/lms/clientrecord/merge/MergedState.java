package lms.clientrecord.merge;

import com.fasterxml.jackson.databind.JsonNode;
import lms.clientrecord.history.Aspect;

/**
 * What a merge made of one aspect.
 *
 * @param kept whose state the surviving record has
 * @param survivingVersion the version that the surviving record had before
 * @param survivingState what it held before
 * @param mergedVersion the version that the surviving record has with the merge
 * @param absorbedVersion the version that the absorbed record had before
 * @param absorbedState what it held before
 */
public record MergedState(
        Aspect aspect,
        Keep kept,
        long survivingVersion,
        JsonNode survivingState,
        long mergedVersion,
        long absorbedVersion,
        JsonNode absorbedState) {

    /** Hides what the records hold. */
    @Override
    public String toString() {
        return "MergedState[" + aspect + ", " + kept + "]";
    }
}
