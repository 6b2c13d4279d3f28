package lms.clientrecord.additionalinformation.api;

import java.util.List;
import java.util.Map;
import lms.clientrecord.additionalinformation.AdditionalInformation;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.event.AdditionalInformation.Job;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import lms.language.value.RentOrMortgage;
import lms.language.value.SocVersion;
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The Additional Information window.
 *
 * @param dependants whether the customer claims benefit on behalf of someone else (AP ¶106)
 * @param socVersion the edition of the SOC that all codes of the job preferences are of
 * @param lastJobs the employment history, the job that began last first (AP ¶82)
 */
@Schema(name = "AdditionalInformation")
record AdditionalInformationView(
        ClientId clientId,
        long version,
        RentOrMortgage rentOrMortgage,
        YesNoNotKnown councilTax,
        YesNoNotKnown dependants,
        DrivingLicence drivingLicence,
        List<JobPreference> jobPreferences,
        @Nullable SocVersion socVersion,
        WorkingTime workingTime,
        List<Job> lastJobs,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static AdditionalInformationView of(AdditionalInformation window, Map<String, Link> links) {
        var fields = window.fields();
        return new AdditionalInformationView(
                window.client(),
                window.version(),
                fields.rentOrMortgage(),
                fields.councilTax(),
                fields.dependants(),
                fields.drivingLicence(),
                fields.jobPreferences(),
                fields.socVersion(),
                fields.workingTime(),
                fields.lastJobs(),
                window.changed().changedBy(),
                links);
    }
}
