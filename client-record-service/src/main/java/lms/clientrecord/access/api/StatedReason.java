package lms.clientrecord.access.api;

import jakarta.ws.rs.core.HttpHeaders;
import lms.clientrecord.access.AccessReason;
import lms.clientrecord.access.AccessRefusal;
import lms.kit.rules.RefusedException;

/** Reads why a record is opened from the header that says so. */
final class StatedReason {

    /** The header. */
    static final String HEADER = "Access-Reason";

    private StatedReason() {}

    /**
     * The reason stated.
     *
     * @throws RefusedException when the header holds anything but one of the words
     */
    static AccessReason of(HttpHeaders headers) {
        var word = headers.getHeaderString(HEADER);
        if (word == null) {
            return AccessReason.NOT_STATED;
        }
        return AccessReason.stated().stream()
                .filter(reason -> reason.word().equals(word))
                .findFirst()
                .orElseThrow(() -> RefusedException.because(AccessRefusal.REASON_NOT_KNOWN));
    }
}
