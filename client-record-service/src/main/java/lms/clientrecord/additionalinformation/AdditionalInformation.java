package lms.clientrecord.additionalinformation;

import lms.clientrecord.window.KeptWindow;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/** A client's Additional Information window after the last change; version 0 before the first. */
public record AdditionalInformation(ClientId client, long version, Fields fields, Stamp changed)
        implements KeptWindow {

    /** The window of a record that is being opened. */
    static AdditionalInformation opened(ClientId client, Stamp stamp) {
        return new AdditionalInformation(client, 0, Fields.NOT_KNOWN, stamp);
    }

    /** The window with other content. */
    AdditionalInformation amended(Fields other, Stamp stamp) {
        return new AdditionalInformation(client, version + 1, other, stamp);
    }

    @Override
    public Fields state() {
        return fields;
    }

    /** What the other services are told: of the employment history, the last two jobs (AP ¶82). */
    lms.language.event.AdditionalInformation toEvent() {
        return new lms.language.event.AdditionalInformation(
                client,
                version,
                fields.rentOrMortgage(),
                fields.councilTax(),
                fields.dependants(),
                fields.drivingLicence(),
                fields.jobPreferences(),
                fields.socVersion(),
                fields.workingTime(),
                fields.lastTwoJobs(),
                changed.changedBy());
    }
}
