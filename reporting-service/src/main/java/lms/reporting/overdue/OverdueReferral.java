package lms.reporting.overdue;

import java.time.LocalDate;
import lms.language.value.CustomerGroup;
import lms.reporting.reading.Place;
import lms.reporting.reading.Reported;
import lms.reporting.reading.ReportedClient;

/** A client who must be referred, and has not been. */
public record OverdueReferral(
        ReportedClient client, CustomerGroup customerGroup, LocalDate eligibilityDate)
        implements Reported {

    @Override
    public Place place() {
        return new Place(eligibilityDate, client.id());
    }
}
