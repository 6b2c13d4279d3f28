package lms.clientrecord.additionalinformation;

import java.util.List;
import lms.clientrecord.soccodes.Occupations;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.SocVersion;
import lms.language.value.WorkingTime;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that a customer would like, and whether full-time or part-time (AP ¶76).
 *
 * @param jobs the most wanted first
 * @param socVersion the edition that all their codes are of; absent when there are no jobs
 */
public record Preferences(
        List<JobPreference> jobs, @Nullable SocVersion socVersion, WorkingTime workingTime) {

    /** Nothing is preferred yet (AP ¶79). */
    public static final Preferences NONE = new Preferences(List.of(), null, WorkingTime.NOT_KNOWN);

    public Preferences {
        jobs = List.copyOf(jobs);
    }

    /** Tells whether the same is preferred, with codes of whatever edition. */
    public boolean prefersSame(Preferences other) {
        return jobs.equals(other.jobs) && workingTime == other.workingTime;
    }

    /**
     * These, with the edition of their codes: that of the ones before when the jobs are the same,
     * otherwise the one in force. So codes of two editions never meet.
     */
    public Preferences coded(Preferences before, Occupations inForce) {
        if (jobs.isEmpty()) {
            return new Preferences(jobs, null, workingTime);
        }
        return new Preferences(
                jobs,
                jobs.equals(before.jobs) ? before.socVersion : inForce.version(),
                workingTime);
    }

    /** Hides what the customer would like. */
    @Override
    public String toString() {
        return "Preferences[]";
    }
}
