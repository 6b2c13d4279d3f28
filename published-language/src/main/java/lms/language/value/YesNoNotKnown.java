package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The options of the Council Tax and Dependants fields; Not Known is the default (AP ¶106). */
public enum YesNoNotKnown {
    @JsonProperty("Not Known")
    NOT_KNOWN,
    @JsonProperty("Yes")
    YES,
    @JsonProperty("No")
    NO
}
