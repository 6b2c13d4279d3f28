package lms.reporting.postponed;

import java.time.LocalDate;
import lms.language.value.PostponementKind;
import lms.reporting.reading.Place;
import lms.reporting.reading.Reported;
import lms.reporting.reading.ReportedClient;
import org.jspecify.annotations.Nullable;

/**
 * An exemption or deferral that has reached its review date.
 *
 * @param reason of a deferral, in words; why a client is exempt stands on no report
 */
public record PostponementToReview(
        ReportedClient client, PostponementKind kind, @Nullable String reason, LocalDate reviewDate)
        implements Reported {

    @Override
    public Place place() {
        return new Place(reviewDate, client.id());
    }
}
