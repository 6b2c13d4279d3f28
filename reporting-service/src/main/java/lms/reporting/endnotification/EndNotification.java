package lms.reporting.endnotification;

import java.time.LocalDate;
import lms.language.value.ProviderCode;
import lms.reporting.reading.Place;
import lms.reporting.reading.Reported;
import lms.reporting.reading.ReportedClient;

/** A client whose allotted time ends soon or has just ended, and no Exit Report was requested. */
public record EndNotification(ReportedClient client, ProviderCode provider, LocalDate wpStartDate)
        implements Reported {

    @Override
    public Place place() {
        return new Place(wpStartDate, client.id());
    }
}
