package lms.workprogramme.details;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.EarlyAccess;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.LinkedPeriod;
import lms.language.event.BenefitPosition.PensionCredit;
import lms.language.value.Nation;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.Person;
import org.jspecify.annotations.Nullable;

/**
 * Facts that are supposed, to see what would follow. What is absent stays as it is known.
 *
 * @param claims all claims; the linked periods are then those that are supposed, too
 * @param leftOut what is supposed not to be recorded at all
 */
public record Supposition(
        @Nullable LocalDate dateOfBirth,
        @Nullable Nation nation,
        @Nullable List<Claim> claims,
        @Nullable List<LinkedPeriod> linkedPeriods,
        @Nullable Esa esa,
        @Nullable PensionCredit pensionCredit,
        @Nullable EarlyAccess earlyAccess,
        @Nullable Circumstances circumstances,
        Set<Part> leftOut) {

    public Supposition {
        leftOut = Set.copyOf(leftOut);
    }

    /** What can be supposed not to be recorded. */
    public enum Part {
        ESA,
        PENSION_CREDIT,
        EARLY_ACCESS,
        CIRCUMSTANCES
    }

    /** The facts as they would be. */
    ClientFacts in(Person person, ClientFacts known) {
        return new ClientFacts(supposed(person), supposed(person, known), known.interviews());
    }

    private Person supposed(Person person) {
        return person.asTold(
                person.version(),
                dateOfBirth == null ? person.dateOfBirth() : dateOfBirth,
                nation == null ? person.address().nation() : nation,
                person.diedOn(),
                person.mergedInto());
    }

    private Claims supposed(Person person, ClientFacts known) {
        var told =
                known.claims() == null
                        ? new Claims(person.clientId(), 0, List.of(), List.of())
                        : known.claims();
        return new Claims(
                told.clientId(),
                told.version(),
                claims == null ? told.claims() : claims,
                linked(told),
                told.jobseekersAgreement(),
                part(Part.ESA, esa, told.esa()),
                part(Part.PENSION_CREDIT, pensionCredit, told.pensionCredit()),
                told.jointClaim(),
                told.workChoice(),
                part(Part.EARLY_ACCESS, earlyAccess, told.earlyAccess()),
                part(Part.CIRCUMSTANCES, circumstances, told.circumstances()));
    }

    private List<LinkedPeriod> linked(Claims told) {
        if (linkedPeriods != null) {
            return linkedPeriods;
        }
        return claims == null ? told.linkedPeriods() : List.of();
    }

    private <T> @Nullable T part(Part name, @Nullable T supposed, @Nullable T told) {
        if (leftOut.contains(name)) {
            return null;
        }
        return supposed == null ? told : supposed;
    }
}
