package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.AssignedTo;
import lms.language.value.Basis;
import lms.language.value.CustomerGroup;
import lms.language.value.Language;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.ReferralId;
import org.jspecify.annotations.Nullable;

/** A person was referred to this provider's Work Programme provision (WP ¶8-20). */
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
        List<AgreedAction> actionPlan)
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
