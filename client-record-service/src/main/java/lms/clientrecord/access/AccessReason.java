package lms.clientrecord.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/** Why a record was opened, as whoever opened it said. */
public enum AccessReason {
    NOT_STATED("Not stated"),
    INTERVIEW("Interview"),
    TELEPHONE_CALL("Telephone call"),
    REVIEW_SCHEDULE("Review schedule"),
    CLAIM_CHECK("Claim check"),
    COMPLAINT("Complaint"),
    MANAGEMENT_CHECK("Management check"),
    SUBJECT_ACCESS("Subject access"),
    OTHER("Other");

    private final String word;

    AccessReason(String word) {
        this.word = word;
    }

    /** The reason in words, as it stands in the header and in the log. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Those that can be stated. */
    public static List<AccessReason> stated() {
        return Arrays.stream(values()).filter(reason -> reason != NOT_STATED).toList();
    }
}
