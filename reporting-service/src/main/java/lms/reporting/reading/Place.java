package lms.reporting.reading;

import java.time.LocalDate;
import lms.language.value.ClientId;

/** A place in a report. Reports go by the day that matters in them, and then by client. */
public record Place(LocalDate day, ClientId clientId) {}
