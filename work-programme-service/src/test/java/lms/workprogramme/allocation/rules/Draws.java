package lms.workprogramme.allocation.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AreaCode;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.Choice;
import lms.workprogramme.allocation.LedgerEntry;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.allocation.Seed;

/** Candidates, seeds and ledger entries for tests. */
final class Draws {

    private Draws() {}

    static LedgerEntry entry(Candidates candidates, Seed seed, ReferralId id) {
        return new LedgerEntry(
                id,
                candidates,
                drawn(candidates, seed, id),
                Instant.parse("2012-05-01T09:40:03.311Z"),
                "0".repeat(32));
    }

    static Choice.Drawn drawn(Candidates candidates, Seed seed, ReferralId id) {
        return new Choice.Drawn(Allocation.ALGORITHM, seed, Allocation.draw(candidates, seed, id));
    }

    static Candidates candidates(long... weights) {
        var inOrder = new ArrayList<Candidate>();
        for (int i = 0; i < weights.length; i++) {
            inOrder.add(new Candidate(new ProviderCode("provider-" + i), "Provision", weights[i]));
        }
        return candidates(inOrder);
    }

    static Candidates candidates(List<Candidate> inOrder) {
        return new Candidates(
                new AreaCode("CPA 16"),
                "West Yorkshire",
                new PaymentGroup(1),
                LocalDate.of(2012, 5, 1),
                "2011-06",
                LocalDate.of(2011, 6, 1),
                inOrder);
    }

    static Seed seed(Random random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new Seed(HexFormat.of().formatHex(bytes));
    }
}
