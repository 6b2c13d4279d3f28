package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A qualification that has a tick in its AP check box (AP ¶95). */
public record ListedQualification(
        String level, String subject, @Nullable String result, @Nullable LocalDate awardedOn) {

    public ListedQualification {
        requireNonNull(level, "level");
        requireNonNull(subject, "subject");
    }
}
