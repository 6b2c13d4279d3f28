package lms.clientrecord.additionalinformation;

import java.util.Comparator;
import java.util.List;
import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.event.AdditionalInformation.Job;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.RentOrMortgage;
import lms.language.value.SocVersion;
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;
import org.jspecify.annotations.Nullable;

/**
 * What the Additional Information window holds.
 *
 * @param dependants whether the customer claims benefit on behalf of someone else (AP ¶106)
 * @param jobPreferences the most wanted first (AP ¶76)
 * @param socVersion the edition that all codes of the job preferences are of; absent without any
 * @param lastJobs the whole employment history, of which the plan shows the last two (AP ¶82)
 */
public record Fields(
        RentOrMortgage rentOrMortgage,
        YesNoNotKnown councilTax,
        YesNoNotKnown dependants,
        DrivingLicence drivingLicence,
        List<JobPreference> jobPreferences,
        @Nullable SocVersion socVersion,
        WorkingTime workingTime,
        List<Job> lastJobs) {

    /** The default settings (AP ¶106). */
    public static final Fields NOT_KNOWN =
            new Fields(
                    RentOrMortgage.NOT_KNOWN,
                    YesNoNotKnown.NOT_KNOWN,
                    YesNoNotKnown.NOT_KNOWN,
                    new DrivingLicence(YesNoNotKnown.NOT_KNOWN, null),
                    List.of(),
                    null,
                    WorkingTime.NOT_KNOWN,
                    List.of());

    private static final int ON_THE_PLAN = 2;

    public Fields {
        jobPreferences = List.copyOf(jobPreferences);
        lastJobs = List.copyOf(lastJobs);
    }

    /** The jobs that the customer would like, and whether full-time or part-time. */
    public Preferences preferences() {
        return new Preferences(jobPreferences, socVersion, workingTime);
    }

    /** These with other preferences. */
    public Fields with(Preferences other) {
        return new Fields(
                rentOrMortgage,
                councilTax,
                dependants,
                drivingLicence,
                other.jobs(),
                other.socVersion(),
                other.workingTime(),
                lastJobs);
    }

    /** These with the job that began last first. */
    public Fields inOrder() {
        return new Fields(
                rentOrMortgage,
                councilTax,
                dependants,
                drivingLicence,
                jobPreferences,
                socVersion,
                workingTime,
                lastJobs.stream().sorted(Comparator.comparing(Job::first).reversed()).toList());
    }

    /** The last two jobs, of those that are in order (AP ¶82). */
    public List<Job> lastTwoJobs() {
        return lastJobs.stream().limit(ON_THE_PLAN).toList();
    }

    /** Hides the customer's circumstances. */
    @Override
    public String toString() {
        return "Fields[]";
    }
}
