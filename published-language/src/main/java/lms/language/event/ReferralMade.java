package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.AssignedTo;
import lms.language.value.Basis;
import lms.language.value.CustomerGroup;
import lms.language.value.HandoverHash;
import lms.language.value.Language;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A person was referred to this provider's Work Programme provision (WP ¶8-20). It is the handover
 * that the adviser confirmed, sealed by its hash.
 *
 * @param jobseekersAgreementOn the day of the Jobseeker's Agreement, of a JSA customer
 * @param actionPlanVersion the version of the Action Plan that was confirmed
 * @param safeguardMeasures the answer to the question about Safe Guard Measures, of an ESA customer
 *     (WP ¶15-16)
 * @param handoverVersion the version of the handover: 1
 * @param handoverHash the SHA-256 of this message without this field, in the canonical form of RFC
 *     8785
 */
public record ReferralMade(
        ReferralId referralId,
        @JsonProperty(required = true) long sequence,
        String provision,
        LocalDate referredOn,
        Instant referredAt,
        OfficeCode referredFrom,
        CustomerGroup customerGroup,
        Basis participationBasis,
        Person person,
        List<AgreedAction> actionPlan,
        @Nullable Long actionPlanVersion,
        @Nullable Basis referralBasis,
        @Nullable LocalDate jobseekersAgreementOn,
        @Nullable Boolean safeguardMeasures,
        @Nullable Long handoverVersion,
        @Nullable HandoverHash handoverHash)
        implements ReferralEvent {

    public ReferralMade {
        Counted.fromOne(sequence);
        requireNonNull(referralId, "referralId");
        requireNonNull(provision, "provision");
        requireNonNull(referredOn, "referredOn");
        requireNonNull(referredAt, "referredAt");
        requireNonNull(referredFrom, "referredFrom");
        requireNonNull(customerGroup, "customerGroup");
        requireNonNull(participationBasis, "participationBasis");
        requireNonNull(person, "person");
        actionPlan = List.copyOf(actionPlan);
    }

    /** The same message, sealed. */
    public ReferralMade sealedBy(HandoverHash seal) {
        return new ReferralMade(
                referralId,
                sequence,
                provision,
                referredOn,
                referredAt,
                referredFrom,
                customerGroup,
                participationBasis,
                person,
                actionPlan,
                actionPlanVersion,
                referralBasis,
                jobseekersAgreementOn,
                safeguardMeasures,
                handoverVersion,
                seal);
    }

    /** Says which referral it is, and nothing about the person. */
    @Override
    public String toString() {
        return "ReferralMade[" + referralId + ", " + sequence + "]";
    }

    /** Who was referred and how to reach them. */
    public record Person(
            Nino nino,
            @Nullable String title,
            String firstName,
            String lastName,
            LocalDate dateOfBirth,
            ClientSummary.Address address,
            List<String> phones,
            Language preferredLanguage,
            @JsonProperty(required = true) boolean disabledPerson) {

        public Person {
            requireNonNull(nino, "nino");
            requireNonNull(firstName, "firstName");
            requireNonNull(lastName, "lastName");
            requireNonNull(dateOfBirth, "dateOfBirth");
            requireNonNull(address, "address");
            requireNonNull(preferredLanguage, "preferredLanguage");
            phones = List.copyOf(phones);
        }
    }

    /** An Action Item of the plan that the adviser confirmed. */
    public record AgreedAction(String text, AssignedTo assignedTo, LocalDate target) {

        public AgreedAction {
            requireNonNull(text, "text");
            requireNonNull(assignedTo, "assignedTo");
            requireNonNull(target, "target");
        }
    }
}
