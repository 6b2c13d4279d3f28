package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a type of interview demands of the Action Plan (AP ¶101-102). */
public enum PlanDemand {
    @JsonProperty("Required")
    REQUIRED,
    @JsonProperty("Advised")
    ADVISED,
    @JsonProperty("None")
    NONE
}
