package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The options of the Rent / Mortgage field; Not Known is the default (AP ¶106). */
public enum RentOrMortgage {
    @JsonProperty("Not Known")
    NOT_KNOWN,
    @JsonProperty("Rent")
    RENT,
    @JsonProperty("Mortgage")
    MORTGAGE
}
