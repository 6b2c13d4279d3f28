package lms.workprogramme.referral;

import java.time.Instant;

/** Whether the provider's system has the referral. */
public sealed interface Receipt {

    /** It was sent. */
    record Sent() implements Receipt {}

    /** The provider's system said that it has it. */
    record Acknowledged(Instant at) implements Receipt {}
}
