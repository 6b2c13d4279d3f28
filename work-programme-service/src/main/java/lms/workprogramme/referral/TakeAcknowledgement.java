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
import lms.workprogramme.journey.Reassess;

/** Takes a provider's word that its system has a referral. */
@ApplicationScoped
public class TakeAcknowledgement {

    private final ToldReferrals told;
    private final Referrals referrals;
    private final Reassess reassess;
    private final Today today;

    TakeAcknowledgement(ToldReferrals told, Referrals referrals, Reassess reassess, Today today) {
        this.told = told;
        this.referrals = referrals;
        this.reassess = reassess;
        this.today = today;
    }

    /**
     * Notes the acknowledgement; the first one stays.
     *
     * @param from whose topic it came on, which says who it is
     * @throws CannotApply when there is no such referral, it went to another provider, or it was
     *     taken back
     */
    @Transactional
    public void take(ReferralId id, ProviderCode from, Instant at, String traceId)
            throws CannotApply {
        var about = told.require(id, from);
        switch (about.referral().receipt()) {
            case Receipt.Acknowledged(var _) -> {
                return;
            }
            case Receipt.Sent() -> {}
        }
        var by = Stamp.ofSystem(today.now(), traceId);
        var acknowledged = about.referral().acknowledged(new Receipt.Acknowledged(at), by);
        referrals.save(acknowledged);
        var journey = about.journey();
        if (journey != null && acknowledged.state().isLive()) {
            reassess.withCourse(
                    journey,
                    journey.course().withLiveReferral(acknowledged.live()),
                    new Amendment(by, today.date()));
        }
    }
}
