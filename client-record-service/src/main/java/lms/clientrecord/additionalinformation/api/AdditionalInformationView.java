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
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The Additional Information window. */
@Schema(name = "AdditionalInformation")
record AdditionalInformationView(
        ClientId clientId,
        long version,
        RentOrMortgage rentOrMortgage,
        YesNoNotKnown councilTax,
        YesNoNotKnown dependants,
        DrivingLicence drivingLicence,
        List<JobPreference> jobPreferences,
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
                fields.workingTime(),
                fields.lastJobs(),
                window.changed().changedBy(),
                links);
    }
}
