package lms.workprogramme.escalation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be overdue. */
public enum EscalationKind {
    @JsonProperty("Exit Report not returned")
    EXIT_REPORT_NOT_RETURNED,
    @JsonProperty("Referral not acknowledged")
    REFERRAL_NOT_ACKNOWLEDGED,
    @JsonProperty("Not started")
    REFERRAL_NOT_STARTED,
    @JsonProperty("Review Date reached")
    REVIEW_DATE_REACHED
}
