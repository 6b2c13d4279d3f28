package lms.reporting.postponed.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import lms.kit.rules.Source;
import lms.language.value.Hotspot;
import lms.reporting.journey.Journey;

/** When an exemption or a deferral is to be looked at again. */
public final class ReviewRules {

    private ReviewRules() {}

    /**
     * Tells whether a client is recorded as deferred or exempt and has reached their review date.
     * Who has lost the Customer Group, or was referred, is not postponed: their hotspot says so.
     */
    @Source("WP ¶62")
    public static boolean isToReview(Journey journey, LocalDate on) {
        var postponement = journey.postponement();
        return journey.hotspot() == Hotspot.WP_POSTPONED
                && postponement != null
                && !postponement.reviewDate().isAfter(on);
    }

    /** How many days ago the review date was. */
    @Source("WP ¶62")
    public static long daysSinceReviewDate(LocalDate reviewDate, LocalDate on) {
        return DAYS.between(reviewDate, on);
    }
}
