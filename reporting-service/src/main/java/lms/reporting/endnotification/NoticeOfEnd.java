package lms.reporting.endnotification;

/**
 * When the end of the allotted time is notified.
 *
 * @param afterDays how many days of the allotted time are over on the first day of the notice (WP
 *     ¶64)
 * @param forDays on how many days it stands on the report, the first included (WP ¶65)
 */
public record NoticeOfEnd(int afterDays, int forDays) {}
