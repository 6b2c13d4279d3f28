package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The stage of the journey into the Work Programme and through it, as shown on the record (WP ¶4,
 * ¶20, ¶22, ¶49).
 */
public enum Hotspot {
    @JsonProperty("Pre-WP")
    PRE_WP,
    @JsonProperty("WP-Eligible")
    WP_ELIGIBLE,
    @JsonProperty("WP-Postponed")
    WP_POSTPONED,
    @JsonProperty("WP-Participant")
    WP_PARTICIPANT,
    @JsonProperty("WP-Completer")
    WP_COMPLETER
}
