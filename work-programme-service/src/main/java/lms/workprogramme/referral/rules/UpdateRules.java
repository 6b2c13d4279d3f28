package lms.workprogramme.referral.rules;

import static lms.workprogramme.referral.UpdateRefusal.ANOTHER_PROVIDER;
import static lms.workprogramme.referral.UpdateRefusal.COMPLETED;
import static lms.workprogramme.referral.UpdateRefusal.STARTED_ALREADY;
import static lms.workprogramme.referral.UpdateRefusal.STARTED_BEFORE_REFERRED;
import static lms.workprogramme.referral.UpdateRefusal.STARTED_IN_THE_FUTURE;
import static lms.workprogramme.referral.UpdateRefusal.TAKEN_BACK;

import java.time.LocalDate;
import java.util.ArrayList;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.ProviderCode;
import lms.workprogramme.referral.Referral;
import lms.workprogramme.referral.ReferralState;

/** What a provider may tell about a referral. */
public final class UpdateRules {

    private UpdateRules() {}

    /**
     * Whether anything that this provider tells about the referral is taken: it is theirs, and was
     * not taken back.
     */
    @Source("WP ¶24-28, decision ADR-0013, decision ADR-0074")
    public static Ruling mayTell(Referral referral, ProviderCode from) {
        var reasons = new ArrayList<Reason>();
        if (!referral.provider().equals(from)) {
            reasons.add(ANOTHER_PROVIDER.reason());
        }
        switch (referral.state()) {
            case ReferralState.Live _, ReferralState.Completed _ -> {}
            case ReferralState.Cancelled _, ReferralState.Inappropriate _ ->
                    reasons.add(TAKEN_BACK.reason());
        }
        return Ruling.of(reasons);
    }

    /**
     * Whether a Date Started is recorded: from the day of the referral to today, of a referral that
     * has neither another one nor been completed. The same day told again is no fault.
     */
    @Source("WP ¶25-26, decision ADR-0074")
    public static Ruling mayStart(Referral referral, LocalDate startedOn, LocalDate on) {
        if (startedOn.equals(referral.startedOn())) {
            return Ruling.allowed();
        }
        var reasons = new ArrayList<Reason>();
        switch (referral.state()) {
            case ReferralState.Completed _ -> reasons.add(COMPLETED.reason());
            case ReferralState.Live _,
                    ReferralState.Cancelled _,
                    ReferralState.Inappropriate _ -> {}
        }
        if (referral.startedOn() != null) {
            reasons.add(STARTED_ALREADY.reason());
        }
        if (startedOn.isBefore(referral.wpStartDate())) {
            reasons.add(STARTED_BEFORE_REFERRED.at("/startedOn"));
        }
        if (startedOn.isAfter(on)) {
            reasons.add(STARTED_IN_THE_FUTURE.at("/startedOn"));
        }
        return Ruling.of(reasons);
    }
}
