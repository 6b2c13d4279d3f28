package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who is to do an Action Item: the customer or the personal adviser (AP ¶60, ¶108). */
public enum AssignedTo {
    @JsonProperty("Client")
    CLIENT,
    @JsonProperty("PA")
    PA
}
