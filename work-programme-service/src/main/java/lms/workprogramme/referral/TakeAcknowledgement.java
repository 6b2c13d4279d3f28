package lms.workprogramme.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import lms.kit.access.Stamp;
import lms.kit.reader.CannotApply;
import lms.kit.time.Today;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.journey.Reassess;

/** Takes a provider's word that its system has a referral. */
@ApplicationScoped
public class TakeAcknowledgement {

    private final Referrals referrals;
    private final Journeys journeys;
    private final Reassess reassess;
    private final Today today;

    TakeAcknowledgement(Referrals referrals, Journeys journeys, Reassess reassess, Today today) {
        this.referrals = referrals;
        this.journeys = journeys;
        this.reassess = reassess;
        this.today = today;
    }

    /**
     * Notes the acknowledgement; the first one stays.
     *
     * @param from whose topic it came on, which says who it is
     * @throws CannotApply when there is no such referral, or it went to another provider
     */
    @Transactional
    public void take(ReferralId id, ProviderCode from, Instant at, String traceId)
            throws CannotApply {
        var referral =
                referrals
                        .find(id)
                        .orElseThrow(() ->
                                new CannotApply(
                                        CannotApply.Why.UNKNOWN_SUBJECT,
                                        "there is no such referral"));
        if (!referral.provider().equals(from)) {
            throw new CannotApply(CannotApply.Why.REFUSED, "the referral went to another provider");
        }
        switch (referral.receipt()) {
            case Receipt.Acknowledged(var _) -> {
                return;
            }
            case Receipt.Sent() -> {}
        }
        var by = Stamp.ofSystem(today.now(), traceId);
        var acknowledged = referral.acknowledged(new Receipt.Acknowledged(at), by);
        referrals.save(acknowledged);
        journeys.lock(referral.clientId())
                .ifPresent(j ->
                        reassess.withCourse(
                                j,
                                j.course().withLiveReferral(acknowledged.live()),
                                new Amendment(by, today.date())));
    }
}
