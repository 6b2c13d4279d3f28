package lms.workprogramme.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The training that a participant attends, and for which an allowance is paid (WP ¶30-31). */
public record TrainingAllowance(
        LocalDate start, LocalDate expectedEnd, @Nullable LocalDate actualEnd) {}
