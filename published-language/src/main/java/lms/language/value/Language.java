package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The language a client prefers. */
public enum Language {
    @JsonProperty("English")
    ENGLISH,
    @JsonProperty("Welsh")
    WELSH
}
