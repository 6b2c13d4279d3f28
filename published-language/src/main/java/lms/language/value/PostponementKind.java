package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The two ways in which a referral to the Work Programme is postponed (WP ¶3, ¶23). */
public enum PostponementKind {
    @JsonProperty("Exemption")
    EXEMPTION,
    @JsonProperty("Deferral")
    DEFERRAL
}
