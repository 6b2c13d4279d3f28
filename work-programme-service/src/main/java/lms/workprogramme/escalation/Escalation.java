package lms.workprogramme.escalation;

import java.time.LocalDate;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.language.value.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * Something overdue that was brought before those who lead the client's office.
 *
 * @param referralId of a referral that is overdue
 * @param raisedOn the day of the night in which it was raised
 */
public record Escalation(
        UUID id,
        ClientId clientId,
        Overdue overdue,
        @Nullable ReferralId referralId,
        LocalDate raisedOn) {}
