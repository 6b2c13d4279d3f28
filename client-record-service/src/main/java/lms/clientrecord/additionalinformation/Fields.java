package lms.clientrecord.additionalinformation;

import java.util.Comparator;
import java.util.List;
import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.event.AdditionalInformation.Job;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.RentOrMortgage;
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;

/**
 * What the Additional Information window holds.
 *
 * @param jobPreferences the most wanted first (AP ¶76)
 * @param lastJobs at most two, the one that began last first (AP ¶82)
 */
public record Fields(
        RentOrMortgage rentOrMortgage,
        YesNoNotKnown councilTax,
        YesNoNotKnown dependants,
        DrivingLicence drivingLicence,
        List<JobPreference> jobPreferences,
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
                    WorkingTime.NOT_KNOWN,
                    List.of());

    public Fields {
        jobPreferences = List.copyOf(jobPreferences);
        lastJobs = lastJobs.stream().sorted(Comparator.comparing(Job::first).reversed()).toList();
    }

    /** Hides the customer's circumstances. */
    @Override
    public String toString() {
        return "Fields[]";
    }
}
