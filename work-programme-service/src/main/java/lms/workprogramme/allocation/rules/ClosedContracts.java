package lms.workprogramme.allocation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.kit.rules.Source;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.Candidates.Candidate;

/** What becomes of the share of a contract that takes no new referrals. */
public final class ClosedContracts {

    private ClosedContracts() {}

    /**
     * Takes the weight from the contracts that are closed on the day. The others keep theirs, as
     * whole numbers: of the smaller sum each has more, in proportion to what it had.
     *
     * @param closings the first day on which a contract is closed, where one is known
     */
    @Source("WP ¶8, decision ADR-0080")
    public static List<Candidate> spread(
            List<Candidate> listed, Map<ProviderCode, LocalDate> closings, LocalDate on) {
        return listed.stream().map(each -> onDay(each, closings, on)).toList();
    }

    private static Candidate onDay(
            Candidate candidate, Map<ProviderCode, LocalDate> closings, LocalDate on) {
        var from = closings.get(candidate.provider());
        return from == null || from.isAfter(on) ? candidate : candidate.closed(from);
    }
}
