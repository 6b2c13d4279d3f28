package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** A doubt that a decision maker is to decide upon, recorded in an interview (AP ¶119). */
public record DecisionMakerQuestion(UUID id, Kind kind, Officer by, Instant at) {

    public DecisionMakerQuestion {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    /** What the doubt is about. */
    public enum Kind {
        @JsonProperty("FTP")
        FTP("Fail to Participate"),
        /** Any other doubt; what it is about stands in the decision makers' own system. */
        @JsonProperty("Other")
        OTHER("Another doubt");

        private final String doubt;

        Kind(String doubt) {
            this.doubt = doubt;
        }

        /** The doubt in words. */
        public String doubt() {
            return doubt;
        }
    }
}
