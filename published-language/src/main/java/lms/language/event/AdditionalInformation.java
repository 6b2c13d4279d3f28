package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.RentOrMortgage;
import lms.language.value.SocCode;
import lms.language.value.SocVersion;
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;
import org.jspecify.annotations.Nullable;

/**
 * The Additional Information window (AP ¶19, ¶76-88, ¶106).
 *
 * @param socVersion the edition that the codes of all job preferences are of
 * @param lastJobs at most two, the one that began last first (AP ¶82)
 */
public record AdditionalInformation(
        ClientId clientId,
        @JsonProperty(required = true) long version,
        RentOrMortgage rentOrMortgage,
        YesNoNotKnown councilTax,
        YesNoNotKnown dependants,
        DrivingLicence drivingLicence,
        List<JobPreference> jobPreferences,
        @Nullable SocVersion socVersion,
        WorkingTime workingTime,
        List<Job> lastJobs,
        ChangedBy changedBy)
        implements ClientRecordEvent {

    public AdditionalInformation {
        Counted.fromOne(version);
        requireNonNull(clientId, "clientId");
        requireNonNull(rentOrMortgage, "rentOrMortgage");
        requireNonNull(councilTax, "councilTax");
        requireNonNull(dependants, "dependants");
        requireNonNull(drivingLicence, "drivingLicence");
        requireNonNull(workingTime, "workingTime");
        requireNonNull(changedBy, "changedBy");
        jobPreferences = List.copyOf(jobPreferences);
        lastJobs = List.copyOf(lastJobs);
    }

    /** Whether there is a driving licence, and what it allows (AP ¶88). */
    public record DrivingLicence(YesNoNotKnown held, @Nullable String details) {

        public DrivingLicence {
            requireNonNull(held, "held");
        }
    }

    /** A job the customer would like, with its occupation (AP ¶76). */
    public record JobPreference(String job, SocCode soc) {

        public JobPreference {
            requireNonNull(job, "job");
            requireNonNull(soc, "soc");
        }
    }

    /** One of the last two jobs; without {@code last} it has not ended (AP ¶82). */
    public record Job(
            String job, @Nullable String employer, LocalDate first, @Nullable LocalDate last) {

        public Job {
            requireNonNull(job, "job");
            requireNonNull(first, "first");
        }
    }
}
