package lms.actionplan.clientrecord;

import java.util.List;
import lms.language.event.AdditionalInformation.Job;

/** What the Employment History tab draws from Additional Information (AP ¶82). */
public record EmploymentHistory(List<Job> lastJobs) {

    /** Nothing recorded yet. */
    public static final EmploymentHistory NONE = new EmploymentHistory(List.of());

    public EmploymentHistory {
        lastJobs = List.copyOf(lastJobs);
    }
}
