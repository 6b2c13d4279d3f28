package lms.workprogramme.referral;

import lms.kit.rules.Refusal;
import lms.language.value.ClientId;

/** {@link ReferralRefusal#MERGED}, naming the surviving record. */
public record MergedInto(ClientId survivor) implements Refusal {

    @Override
    public String code() {
        return ReferralRefusal.MERGED.code();
    }

    @Override
    public Kind kind() {
        return ReferralRefusal.MERGED.kind();
    }

    @Override
    public String message() {
        return ReferralRefusal.MERGED.message() + " Surviving record: " + survivor + ".";
    }

    @Override
    public String source() {
        return ReferralRefusal.MERGED.source();
    }
}
