package lms.workprogramme.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import lms.kit.reader.CannotApply;
import lms.kit.rules.Ruling;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.journey.Journeys;
import lms.workprogramme.referral.rules.UpdateRules;
import org.jspecify.annotations.Nullable;

/** The referrals that providers tell about. */
@ApplicationScoped
public class ToldReferrals {

    private final Referrals referrals;
    private final Journeys journeys;

    ToldReferrals(Referrals referrals, Journeys journeys) {
        this.referrals = referrals;
        this.journeys = journeys;
    }

    /**
     * A referral, with the journey of its client locked.
     *
     * @param journey none once the client's record is erased
     */
    public record Told(Referral referral, @Nullable Journey journey) {}

    /**
     * The referral that a provider tells about.
     *
     * @param from whose topic it came on, which says who it is
     * @throws CannotApply when there is no such referral, it went to another provider, or it was
     *     taken back
     */
    public Told require(ReferralId id, ProviderCode from) throws CannotApply {
        var client = referrals.clientOf(id).orElseThrow(ToldReferrals::unknown);
        var journey = journeys.lock(client).orElse(null);
        var referral = referrals.find(id).orElseThrow(ToldReferrals::unknown);
        check(UpdateRules.mayTell(referral, from));
        return new Told(referral, journey);
    }

    /**
     * Goes on when the ruling is yes.
     *
     * @throws CannotApply with the codes and words of all the reasons when it is no
     */
    public static void check(Ruling ruling) throws CannotApply {
        if (!ruling.isAllowed()) {
            throw new CannotApply(
                    CannotApply.Why.REFUSED,
                    ruling.reasons().stream()
                            .map(reason ->
                                    reason.refusal().code() + " " + reason.refusal().message())
                            .collect(Collectors.joining(" ")));
        }
    }

    private static CannotApply unknown() {
        return new CannotApply(CannotApply.Why.UNKNOWN_SUBJECT, "there is no such referral");
    }
}
