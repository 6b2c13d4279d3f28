package lms.reporting.endnotification;

import lms.reporting.reading.Report;

/** Finds whose end on the Work Programme is notified (WP ¶64-66). */
public interface EndNotifications {

    /** The report, oldest WP Start Date first. */
    Report<EndNotification> notified(NoticeOfEnd notice);
}
