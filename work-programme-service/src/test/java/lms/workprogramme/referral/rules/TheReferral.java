package lms.workprogramme.referral.rules;

import java.time.Instant;
import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.OfficeCode;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.referral.Receipt;
import lms.workprogramme.referral.Referral;
import lms.workprogramme.referral.ReferralState;

/** Made-up referrals. */
final class TheReferral {

    static final ProviderCode PROVIDER = new ProviderCode("calder-futures");
    static final Stamp AMAL =
            new Stamp(
                    "amal.khan",
                    "A Khan",
                    new OfficeCode("LDS"),
                    Instant.parse("2012-05-01T09:40:03Z"),
                    "0af7651916cd43dd8448eb211c80319c");

    private TheReferral() {}

    /** A live referral to Calder Futures. */
    static Referral madeOn(String day) {
        return new Referral(
                ReferralId.fresh(),
                ClientId.fresh(),
                1,
                CustomerGroup.WP_JSA_18_24,
                Basis.MANDATORY,
                PROVIDER,
                "Provision",
                1,
                1,
                LocalDate.parse(day),
                null,
                new Receipt.Sent(),
                null,
                new ReferralState.Live(),
                null,
                AMAL,
                AMAL);
    }
}
