package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.ClientSummary.Address;
import lms.language.value.CmsCaseId;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;

/**
 * A case of the claims system, CMS, whole: who claims, what is claimed, and what became of the case
 * (IT ¶20, ¶24).
 *
 * @param jp the JP marker
 * @param claim absent while the case does not say what is claimed
 * @param rebuiltAs the case that took the place of this one; there is one when it was rebuilt, and
 *     only then
 * @param rebuilds the case whose place this one took
 * @param at when the case was last changed, by the clock of the claims system
 */
public record CmsClaim(
        CmsCaseId caseId,
        @JsonProperty(required = true) long version,
        Claimant claimant,
        @JsonProperty(required = true) boolean jp,
        @Nullable ClaimMade claim,
        CaseState state,
        @Nullable CmsCaseId rebuiltAs,
        @Nullable CmsCaseId rebuilds,
        Instant at) {

    public CmsClaim {
        Counted.fromOne(version);
        requireNonNull(caseId, "caseId");
        requireNonNull(claimant, "claimant");
        requireNonNull(state, "state");
        requireNonNull(at, "at");
        if ((state == CaseState.REBUILT) == (rebuiltAs == null)) {
            throw new IllegalArgumentException("a rebuilt case, and no other, has a rebuiltAs");
        }
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "CmsClaim[" + caseId + ", version " + version + ", " + state + "]";
    }

    /** The basic details of the person who claims; with a NINO or a temporary reference. */
    public record Claimant(
            @Nullable Nino nino,
            @Nullable TemporaryReference temporaryReference,
            @Nullable String title,
            String firstName,
            String lastName,
            LocalDate dateOfBirth,
            Address address,
            List<String> phones,
            OfficeCode office) {

        public Claimant {
            if ((nino == null) == (temporaryReference == null)) {
                throw new IllegalArgumentException(
                        "a claimant has one of nino and temporaryReference");
            }
            requireNonNull(firstName, "firstName");
            requireNonNull(lastName, "lastName");
            requireNonNull(dateOfBirth, "dateOfBirth");
            requireNonNull(address, "address");
            requireNonNull(office, "office");
            phones = List.copyOf(phones);
        }

        /** Hides who it is. */
        @Override
        public String toString() {
            return "Claimant[" + (nino == null ? temporaryReference : nino) + "]";
        }
    }

    /** Which benefit is claimed, and from which day. */
    public record ClaimMade(Benefit benefit, LocalDate claimDate) {

        public ClaimMade {
            requireNonNull(benefit, "benefit");
            requireNonNull(claimDate, "claimDate");
        }
    }

    /** What became of a case. */
    public enum CaseState {
        @JsonProperty("Open")
        OPEN,
        @JsonProperty("Deleted")
        DELETED,
        @JsonProperty("Rebuilt")
        REBUILT
    }
}
