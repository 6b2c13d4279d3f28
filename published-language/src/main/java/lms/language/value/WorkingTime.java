package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The preference for full-time or part-time work (AP ¶76). */
public enum WorkingTime {
    @JsonProperty("Not Known")
    NOT_KNOWN,
    @JsonProperty("Full-time")
    FULL_TIME,
    @JsonProperty("Part-time")
    PART_TIME,
    @JsonProperty("Either")
    EITHER
}
