package lms.workprogramme.postponement;

import java.time.LocalDate;
import java.util.List;
import lms.language.value.ClientId;
import lms.workprogramme.journey.Course;
import org.jspecify.annotations.Nullable;

/**
 * What a postponement on a day would rest on.
 *
 * @param eligibilityDate that of the current Customer Group; null without a group
 * @param mergedInto the record that absorbed this one; null while it is one of its own
 * @param earlier every postponement that the client ever had, also the one in place
 */
public record Postponing(
        LocalDate on,
        Course course,
        @Nullable LocalDate eligibilityDate,
        @Nullable ClientId mergedInto,
        List<PostponementEntry> earlier,
        PostponementLimits limits) {

    public Postponing {
        earlier = List.copyOf(earlier);
    }
}
