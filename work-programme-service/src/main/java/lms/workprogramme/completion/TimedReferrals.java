package lms.workprogramme.completion;

import java.time.LocalDate;
import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.ReferralId;

/** The live referrals, by the day on which they were made. */
public interface TimedReferrals {

    /**
     * Those made by a day, in the order of the clients' ids.
     *
     * @param after only those of clients behind this one
     */
    List<Timed> madeBy(LocalDate day, ClientId after, int atMost);

    /** A live referral; a client has one at most. */
    record Timed(ClientId clientId, ReferralId referralId, LocalDate referredOn) {}
}
