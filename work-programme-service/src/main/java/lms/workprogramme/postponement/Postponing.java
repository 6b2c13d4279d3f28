package lms.workprogramme.postponement;

import java.time.LocalDate;
import java.util.List;
import lms.workprogramme.journey.Course;
import org.jspecify.annotations.Nullable;

/**
 * What a postponement on a day would rest on.
 *
 * @param eligibilityDate that of the current Customer Group; null without a group
 * @param earlier every postponement that the client ever had, also the one in place
 */
public record Postponing(
        LocalDate on,
        Course course,
        @Nullable LocalDate eligibilityDate,
        List<PostponementEntry> earlier,
        PostponementLimits limits) {

    public Postponing {
        earlier = List.copyOf(earlier);
    }
}
