package lms.clientrecord.cms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose word an officer keeps. */
public enum Keep {
    @JsonProperty("record")
    RECORD,
    @JsonProperty("claims-system")
    CLAIMS_SYSTEM
}
