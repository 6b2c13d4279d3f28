package lms.workprogramme.escalation;

import java.time.LocalDate;

/** Something that is overdue from a day on, unless it is done before. */
public record Overdue(EscalationKind kind, LocalDate from) {}
