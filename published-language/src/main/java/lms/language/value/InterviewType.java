package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The types of interview that can be held so far. */
public enum InterviewType {
    @JsonProperty("New Jobseeker")
    NEW_JOBSEEKER,
    @JsonProperty("LP WFI")
    LP_WFI,
    @JsonProperty("Partner WFI")
    PARTNER_WFI,
    @JsonProperty("ESA/IB WFI")
    ESA_WFI,
    @JsonProperty("Flexible Intervention")
    FLEXIBLE,
    @JsonProperty("Work Programme Referral")
    WP_REFERRAL
}
