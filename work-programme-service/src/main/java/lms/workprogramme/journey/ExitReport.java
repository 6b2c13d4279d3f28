package lms.workprogramme.journey;

import java.time.LocalDate;
import lms.language.event.WorkProgramme;
import org.jspecify.annotations.Nullable;

/** The Request Date and the Return Date of the Exit Report (WP ¶58). */
public record ExitReport(@Nullable LocalDate requestedOn, @Nullable LocalDate returnedOn) {

    WorkProgramme.ExitReport toEvent() {
        return new WorkProgramme.ExitReport(requestedOn, returnedOn);
    }
}
