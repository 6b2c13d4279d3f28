package lms.language.event;

import lms.language.value.ClientId;

/** An aspect of the client record, whole, as it is after a change. */
public sealed interface ClientRecordEvent
        permits ClientSummary,
                AdditionalInformation,
                Qualifications,
                ChildcareBarriers,
                BenefitPosition {

    /** Whose aspect it is. */
    ClientId clientId();

    /** Counts the changes of this aspect; the first is 1. */
    long version();

    /** Who made the change. */
    ChangedBy changedBy();
}
