package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import java.util.List;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.SocVersion;
import lms.language.value.WorkingTime;
import org.jspecify.annotations.Nullable;

/**
 * What the Aims tab draws from Additional Information (AP ¶76).
 *
 * @param socVersion the edition that the codes are of; absent where it was not told
 */
public record Aims(
        List<JobPreference> jobPreferences,
        @Nullable SocVersion socVersion,
        WorkingTime workingTime) {

    /** Nothing recorded yet. */
    public static final Aims NONE = new Aims(List.of(), null, WorkingTime.NOT_KNOWN);

    public Aims {
        jobPreferences = List.copyOf(jobPreferences);
        requireNonNull(workingTime, "workingTime");
    }
}
