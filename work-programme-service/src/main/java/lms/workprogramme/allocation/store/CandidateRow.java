package lms.workprogramme.allocation.store;

import jakarta.persistence.Embeddable;

/** A candidate of a draw, as the ledger keeps it. */
@Embeddable
record CandidateRow(String provider, String provision, long weight) {}
