package lms.workprogramme.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.kit.reader.CannotApply;
import lms.kit.time.Today;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.Reassess;
import lms.workprogramme.referral.rules.UpdateRules;

/** Records the Date Started that a provider tells (WP ¶25-26). */
@ApplicationScoped
public class TakeStart {

    private final ToldReferrals told;
    private final Referrals referrals;
    private final Reassess reassess;
    private final Today today;

    TakeStart(ToldReferrals told, Referrals referrals, Reassess reassess, Today today) {
        this.told = told;
        this.referrals = referrals;
        this.reassess = reassess;
        this.today = today;
    }

    /**
     * Records the start, once.
     *
     * @param from whose topic it came on, which says who it is
     * @throws CannotApply when a rule refuses it, with the rule's code
     */
    @Transactional
    public void take(ReferralId id, ProviderCode from, LocalDate startedOn, String traceId)
            throws CannotApply {
        var about = told.require(id, from);
        var on = today.date();
        ToldReferrals.check(UpdateRules.mayStart(about.referral(), startedOn, on));
        if (startedOn.equals(about.referral().startedOn())) {
            return;
        }
        var by = Stamp.ofSystem(today.now(), traceId);
        var started = about.referral().started(startedOn, by);
        referrals.save(started);
        var journey = about.journey();
        if (journey != null && started.state().isLive()) {
            reassess.withCourse(
                    journey,
                    journey.course().withLiveReferral(started.live()),
                    new Amendment(by, on));
        }
    }
}
