package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an interview has come. */
public enum InterviewStage {
    @JsonProperty("Booked")
    BOOKED,
    @JsonProperty("Started")
    STARTED,
    @JsonProperty("Ended")
    ENDED,
    @JsonProperty("Cancelled")
    CANCELLED,
    @JsonProperty("Failed to attend")
    FAILED_TO_ATTEND
}
