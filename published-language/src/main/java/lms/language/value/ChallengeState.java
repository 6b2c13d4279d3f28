package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a customer stands to one of the five challenges (AP ¶44-45). */
public enum ChallengeState {
    @JsonProperty("Faced")
    FACED,
    @JsonProperty("Overcome")
    OVERCOME
}
