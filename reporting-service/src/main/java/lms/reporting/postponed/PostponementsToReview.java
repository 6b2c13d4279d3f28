package lms.reporting.postponed;

import lms.reporting.reading.Report;

/** Finds the exemptions and deferrals that have reached their review date (WP ¶62). */
public interface PostponementsToReview {

    /** The report, oldest review date first. */
    Report<PostponementToReview> toReview();
}
