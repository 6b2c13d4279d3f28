package lms.workprogramme.referral;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import lms.language.event.ClientSummary.Address;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.value.Basis;
import lms.language.value.CustomerGroup;
import lms.language.value.Language;
import lms.language.value.Nino;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a provider was given about a person and is told the changes of. The Action Plan and the
 * answer about Safe Guard Measures are not part of it: they were confirmed on a day (ADR-0073).
 *
 * @param diedOn the day of death; nobody is referred after it
 * @param customerGroup the Customer Group; none once nothing is claimed that gives one
 */
public record Given(
        @Nullable Nino nino,
        @Nullable String title,
        String firstName,
        String lastName,
        LocalDate dateOfBirth,
        Address address,
        List<String> phones,
        Language preferredLanguage,
        @JsonProperty(required = true) boolean disabledPerson,
        @Nullable LocalDate diedOn,
        @Nullable CustomerGroup customerGroup,
        @Nullable Basis participationBasis,
        @Nullable LocalDate jobseekersAgreementOn) {

    public Given {
        phones = List.copyOf(phones);
    }

    /** What holds of a client now. */
    static Given of(Person person, @Nullable Eligibility eligibility, @Nullable Claims claims) {
        var agreement = claims == null ? null : claims.jobseekersAgreement();
        return new Given(
                person.nino(),
                person.title(),
                person.firstName(),
                person.lastName(),
                person.dateOfBirth(),
                person.address(),
                person.phones(),
                person.preferredLanguage(),
                person.disabledPerson(),
                person.diedOn(),
                eligibility == null ? null : eligibility.group(),
                eligibility == null ? null : eligibility.participationBasis(),
                agreement == null ? null : agreement.agreedOn());
    }

    /** The same, in the group and on the basis that were given before. */
    Given inGroupOf(Given before) {
        return new Given(
                nino,
                title,
                firstName,
                lastName,
                dateOfBirth,
                address,
                phones,
                preferredLanguage,
                disabledPerson,
                diedOn,
                before.customerGroup,
                before.participationBasis,
                jobseekersAgreementOn);
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "Given[]";
    }
}
