package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why the system cancelled an interview by itself. */
public enum CancelledBecause {
    /** The claims system deleted the case and built it again (IT ¶24). */
    @JsonProperty("Claims case rebuilt")
    CLAIMS_CASE_REBUILT
}
