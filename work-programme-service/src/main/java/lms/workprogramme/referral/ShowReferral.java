package lms.workprogramme.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.time.Today;
import lms.workprogramme.referral.rules.EndingRules;

/** Shows a referral with what the caller may do with it now. */
@ApplicationScoped
public class ShowReferral {

    private final Caller caller;
    private final Today today;

    ShowReferral(Caller caller, Today today) {
        this.caller = caller;
        this.today = today;
    }

    /** The referral. */
    public ShownReferral of(Referral referral) {
        return of(referral, List.of());
    }

    /** The referral, with messages for whoever has just saved it. */
    public ShownReferral of(Referral referral, List<String> messages) {
        var on = today.date();
        boolean leads = caller.has(Roles.TEAM_LEADER);
        return new ShownReferral(
                referral,
                (leads || caller.has(Roles.ADVISER))
                        && EndingRules.mayCancel(referral, on).isAllowed(),
                leads && EndingRules.mayBeInappropriate(referral, on).isAllowed(),
                messages);
    }
}
