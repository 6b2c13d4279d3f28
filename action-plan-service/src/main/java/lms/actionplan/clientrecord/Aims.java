package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import java.util.List;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.WorkingTime;

/** What the Aims tab draws from Additional Information (AP ¶76). */
public record Aims(List<JobPreference> jobPreferences, WorkingTime workingTime) {

    /** Nothing recorded yet. */
    public static final Aims NONE = new Aims(List.of(), WorkingTime.NOT_KNOWN);

    public Aims {
        jobPreferences = List.copyOf(jobPreferences);
        requireNonNull(workingTime, "workingTime");
    }
}
