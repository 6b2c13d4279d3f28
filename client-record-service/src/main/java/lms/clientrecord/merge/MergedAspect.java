package lms.clientrecord.merge;

import com.fasterxml.jackson.databind.JsonNode;
import lms.clientrecord.history.Aspect;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/**
 * An aspect of which a merge keeps the state of one of two records. What is kept, and put back when
 * a merge is undone, goes through here like every other change: with a version, history and event.
 */
public interface MergedAspect {

    /** Which aspect. */
    Aspect aspect();

    /** The aspect as it is, kept from changing by anyone else until the transaction ends. */
    Now lock(ClientId client);

    /**
     * Puts a state in the place of the one that is there; the same again changes nothing.
     *
     * @param state what {@link #lock} gave, of this client or of another
     * @return the version that the aspect has then
     */
    long put(ClientId client, JsonNode state, Stamp stamp);

    /**
     * An aspect as it is.
     *
     * @param version 0 while a window has its defaults
     */
    record Now(long version, JsonNode state) {

        /** Hides what the record holds. */
        @Override
        public String toString() {
            return "Now[version " + version + "]";
        }
    }
}
