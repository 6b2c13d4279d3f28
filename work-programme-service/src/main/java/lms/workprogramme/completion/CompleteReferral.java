package lms.workprogramme.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.kit.reader.CannotApply;
import lms.kit.time.Today;
import lms.language.value.CompleterReason;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.completion.rules.Completions;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.Completion;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.journey.Reassess;
import lms.workprogramme.referral.Referral;
import lms.workprogramme.referral.Referrals;
import lms.workprogramme.referral.ToldReferrals;
import org.jspecify.annotations.Nullable;

/** Completes a referral, and makes its client a completer (WP ¶49). */
@ApplicationScoped
public class CompleteReferral {

    private final ToldReferrals told;
    private final Referrals referrals;
    private final Reassess reassess;
    private final CompletionPolicy policy;
    private final Today today;

    CompleteReferral(
            ToldReferrals told,
            Referrals referrals,
            Reassess reassess,
            CompletionPolicy policy,
            Today today) {
        this.told = told;
        this.referrals = referrals;
        this.reassess = reassess;
        this.policy = policy;
        this.today = today;
    }

    /**
     * Completes a referral as its provider tells, once.
     *
     * @param from whose topic it came on, which says who it is
     * @throws CannotApply when a rule refuses it, with the rule's code
     */
    @Transactional
    public void take(
            ReferralId id,
            ProviderCode from,
            CompleterReason reason,
            LocalDate completedOn,
            String traceId)
            throws CannotApply {
        var about = told.require(id, from);
        var on = today.date();
        ToldReferrals.check(
                Completions.mayComplete(about.referral(), reason, completedOn, policy, on));
        if (!Completions.isCompletedBy(about.referral(), reason, completedOn)) {
            complete(
                    about.referral(),
                    about.journey(),
                    reason,
                    completedOn,
                    new Amendment(Stamp.ofSystem(today.now(), traceId), on));
        }
    }

    /**
     * Completes a live referral.
     *
     * @param journey that of its client, locked; none once the client's record is erased
     */
    void complete(
            Referral referral,
            @Nullable Journey journey,
            CompleterReason reason,
            LocalDate completedOn,
            Amendment as) {
        var live = referral.live();
        referrals.save(referral.completed(reason, completedOn, as.by()));
        if (journey != null) {
            reassess.withCourse(
                    journey,
                    Completions.completed(
                            journey.course(), Completion.of(live, reason, completedOn)),
                    as);
        }
    }
}
