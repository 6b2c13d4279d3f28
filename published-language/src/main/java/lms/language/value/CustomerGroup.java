package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The Customer Groups of WP Appendix A that are decided so far. */
public enum CustomerGroup {
    @JsonProperty("WP JSA 18-24")
    WP_JSA_18_24,
    @JsonProperty("WP JSA 25+")
    WP_JSA_25_PLUS
}
