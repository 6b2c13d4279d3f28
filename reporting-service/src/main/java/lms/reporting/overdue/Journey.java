package lms.reporting.overdue;

import java.time.LocalDate;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import org.jspecify.annotations.Nullable;

/**
 * How far a client with a Customer Group has come towards the Work Programme.
 *
 * @param referred whether a referral has been made that is neither cancelled nor completed
 * @param referralInterview null when none counts as booked
 */
public record Journey(
        ClientId clientId,
        CustomerGroup customerGroup,
        LocalDate eligibilityDate,
        Basis referralBasis,
        Hotspot hotspot,
        boolean referred,
        @Nullable ReferralInterview referralInterview) {}
