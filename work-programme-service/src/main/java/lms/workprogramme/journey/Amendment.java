package lms.workprogramme.journey;

import java.time.LocalDate;
import lms.kit.access.Stamp;

/** Who last amended the record, from which office, and on which day (WP ¶6). */
public record Amendment(Stamp by, LocalDate on) {}
