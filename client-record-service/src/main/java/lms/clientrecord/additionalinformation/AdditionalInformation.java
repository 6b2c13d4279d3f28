package lms.clientrecord.additionalinformation;

import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.SocVersion;

/** A client's Additional Information window after the last change; version 0 before the first. */
public record AdditionalInformation(ClientId client, long version, Fields fields, Stamp changed) {

    /** The window of a record that is being opened. */
    static AdditionalInformation opened(ClientId client, Stamp stamp) {
        return new AdditionalInformation(client, 0, Fields.NOT_KNOWN, stamp);
    }

    /** The window with other content. */
    AdditionalInformation amended(Fields other, Stamp stamp) {
        return new AdditionalInformation(client, version + 1, other, stamp);
    }

    /** What the other services are told. */
    lms.language.event.AdditionalInformation toEvent() {
        return new lms.language.event.AdditionalInformation(
                client,
                version,
                fields.rentOrMortgage(),
                fields.councilTax(),
                fields.dependants(),
                fields.drivingLicence(),
                fields.jobPreferences(),
                fields.jobPreferences().isEmpty() ? null : SocVersion.SOC2010,
                fields.workingTime(),
                fields.lastJobs(),
                changed.changedBy());
    }
}
