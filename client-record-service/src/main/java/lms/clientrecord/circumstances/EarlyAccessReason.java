package lms.clientrecord.circumstances;

/**
 * A reason for early access to the Work Programme, as the list has it on a day.
 *
 * @param text what an adviser reads
 * @param releaseDate whether the date of release from prison is recorded with it
 * @param source where the list has it from
 */
public record EarlyAccessReason(
        EarlyAccessCode code, String text, boolean releaseDate, String source) {}
