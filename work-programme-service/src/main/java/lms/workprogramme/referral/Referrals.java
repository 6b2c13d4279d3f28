package lms.workprogramme.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lms.language.value.ClientId;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import org.jspecify.annotations.Nullable;

/** All referrals. */
public interface Referrals {

    /** Keeps a new, live referral. */
    void add(Referral referral);

    /** Keeps what a referral has become. */
    void save(Referral referral);

    Optional<Referral> find(ReferralId id);

    /** Whose referral it is, without keeping the referral in mind: the journey is locked first. */
    Optional<ClientId> clientOf(ReferralId id);

    /** A client's referrals, the newest first. */
    List<Referral> of(ClientId clientId, @Nullable Position after, int atMost);

    /** A client's newest referral that lives or was completed, and was not taken back. */
    Optional<Referral> lastThatStands(ClientId clientId);

    /** All referrals that a client ever had. */
    List<ReferralId> idsOf(ClientId clientId);

    /**
     * Waits for whoever refers the other member of a joint claim at this moment, and lets nobody
     * else go on until the transaction ends. One's own journey is locked before.
     */
    void lockCouple(ClientId one, ClientId other);

    /**
     * The next number for a message to the provider. The count is locked until the transaction
     * ends, so that none is given twice and none is left out.
     */
    long nextSequence(ProviderCode provider);

    /** A place in the list of a client's referrals. */
    record Position(Instant referredAt, ReferralId id) {}
}
