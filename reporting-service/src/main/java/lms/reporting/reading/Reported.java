package lms.reporting.reading;

/** What a report says of one client. */
public interface Reported {

    /** Whom it is about. */
    ReportedClient client();

    /** Where the client stands in the report. */
    Place place();
}
