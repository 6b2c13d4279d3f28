package lms.clientrecord.cms;

/** What it means for one field of the record that the claims system says something. */
public enum Effect {
    /** Nothing: it says nothing here, or nothing that it had not said before. */
    NOTHING,
    /** It says what the record says. */
    AGREES,
    /** It corrects itself, or fills a gap. */
    CORRECTS,
    /** It says something else than an officer entered. */
    CONTRADICTS
}
