package lms.workprogramme.completion.rules;

import java.time.Instant;
import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.referral.Receipt;
import lms.workprogramme.referral.Referral;
import lms.workprogramme.referral.ReferralState;

/** A referral made on a day. */
record AReferral(LocalDate madeOn) {

    private static final Stamp BY =
            Stamp.ofSystem(Instant.parse("2012-05-01T09:00:00Z"), "0".repeat(32));

    static AReferral of(LocalDate madeOn) {
        return new AReferral(madeOn);
    }

    Referral live() {
        return new Referral(
                ReferralId.fresh(),
                ClientId.fresh(),
                1,
                CustomerGroup.WP_JSA_18_24,
                Basis.MANDATORY,
                new ProviderCode("calder-futures"),
                "Work Programme, CPA 16 West Yorkshire, Calder Futures",
                1,
                1,
                madeOn,
                null,
                new Receipt.Sent(),
                null,
                new ReferralState.Live(),
                null,
                BY,
                BY);
    }

    Referral startedOn(LocalDate day) {
        return live().started(day, BY);
    }

    Referral completed(CompleterReason reason, LocalDate day) {
        return live().completed(reason, day, BY);
    }
}
