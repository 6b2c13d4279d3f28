package lms.workprogramme.facts;

import java.util.List;
import lms.language.event.ReferralMade.AgreedAction;
import lms.language.value.ClientId;

/** An Action Plan as it was saved: what is handed over with a referral (AP ¶17, WP ¶13). */
public record SavedPlan(ClientId clientId, long version, List<AgreedAction> items) {

    public SavedPlan {
        items = List.copyOf(items);
    }
}
