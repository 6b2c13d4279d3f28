package lms.clientrecord.merge;

/**
 * What a team leader has confirmed.
 *
 * @param merge that the records are to be merged
 * @param datesOfBirth that they are of one person although the dates of birth differ
 * @param numbers the same, although the National Insurance numbers differ
 * @param postponement that a postponed referral is to be recorded on the surviving record anew
 */
public record Confirmed(
        boolean merge, boolean datesOfBirth, boolean numbers, boolean postponement) {}
