package lms.local.claims;

import java.util.Map;

/**
 * What the claims system tells of one case.
 *
 * @param what for the account of what was sent
 * @param body the message without {@code at}
 */
public record CaseTold(String caseId, long version, What what, Map<String, Object> body) {

    public CaseTold {
        body = Map.copyOf(body);
    }

    /** Hides who it is about. */
    @Override
    public String toString() {
        return "CaseTold[" + caseId + ", version " + version + ", " + what + "]";
    }

    /** The kinds of message. */
    public enum What {
        NEW_CLAIM("new claims"),
        CORRECTION("corrections"),
        NUMBER_FOR_REFERENCE("numbers in the place of a temporary reference"),
        CONTRADICTION("claims with somebody's number and another date of birth"),
        REBUILT_CASE("deleted cases"),
        REBUILDING("cases built again in their place"),
        DELETED_CASE("cases deleted for good");

        private final String words;

        What(String words) {
            this.words = words;
        }

        /** What to say of several. */
        public String words() {
            return words;
        }
    }
}
