package lms.clientrecord.client;

import java.util.List;
import lms.language.value.ClientId;

/** A part of the record that may have messages to show when the record is opened. */
public interface NoticeSource {

    /** The messages that the part shows now. */
    List<String> notices(ClientId client);
}
