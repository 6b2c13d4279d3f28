package lms.workprogramme.referral;

import lms.kit.rules.Catalogued;
import lms.language.value.ClientId;

/** {@link ReferralRefusal#MERGED}, naming the surviving record. */
public record MergedInto(ClientId survivor) implements Catalogued {

    @Override
    public Entry entry() {
        return ReferralRefusal.MERGED.entry().adding("Surviving record: " + survivor + ".");
    }
}
