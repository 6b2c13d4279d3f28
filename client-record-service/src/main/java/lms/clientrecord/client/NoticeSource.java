package lms.clientrecord.client;

import java.util.List;
import lms.language.value.ClientId;

/** A part of the record that may have messages to show when the record is opened. */
public interface NoticeSource {

    /** The messages that the part shows now. */
    List<String> notices(ClientId client);

    /**
     * The messages that are shown on the first opening of the record only, and have not been shown
     * yet; asking for them shows them.
     */
    default List<String> showOnce(ClientId client) {
        return List.of();
    }

    /** The markers that something on another record sets on this one, such as Joint Claim. */
    default List<String> markers(ClientId client) {
        return List.of();
    }
}
