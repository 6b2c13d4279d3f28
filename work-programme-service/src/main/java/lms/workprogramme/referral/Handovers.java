package lms.workprogramme.referral;

import java.util.Optional;
import lms.language.value.ClientId;
import lms.language.value.ReferralId;

/** All handovers. */
public interface Handovers {

    /** Keeps what a provider is given with a new referral. */
    void add(Handover handover);

    /** Keeps what a provider has been told since. */
    void save(Handover handover);

    /** None for a referral from before handovers were kept, and once the record is erased. */
    Optional<Handover> find(ReferralId id);

    /** Forgets all that was handed over about a client, and the seals of it. */
    void forget(ClientId clientId);
}
