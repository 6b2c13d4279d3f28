package lms.workprogramme.allocation.store;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.Candidates.Candidate;
import org.jspecify.annotations.Nullable;

/** A candidate of a draw, as the ledger keeps it. */
@Embeddable
record CandidateRow(
        String provider,
        String provision,
        long weight,
        long listedWeight,
        @Nullable LocalDate closedFrom) {

    static CandidateRow from(Candidate candidate) {
        return new CandidateRow(
                candidate.provider().value(),
                candidate.provision(),
                candidate.weight(),
                candidate.listedWeight(),
                candidate.closedToReferralsFrom());
    }

    Candidate toDomain() {
        return new Candidate(
                new ProviderCode(provider), provision, weight, listedWeight, closedFrom);
    }
}
