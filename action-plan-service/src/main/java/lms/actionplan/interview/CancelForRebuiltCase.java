package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lms.actionplan.clientrecord.CaseRebuilt;
import lms.actionplan.clientrecord.ErasedWithClient;
import lms.actionplan.interview.rules.RebuiltCaseRules;
import lms.kit.access.Stamp;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.language.value.InterviewType;

/**
 * Cancels the new-claims interview of a client whose case was rebuilt, and asks for another to be
 * booked before the slot is given away (IT ¶24).
 */
@ApplicationScoped
class CancelForRebuiltCase implements CaseRebuilt, ErasedWithClient {

    private final RebuiltCases rebuiltCases;
    private final Interviews interviews;
    private final KeepInterview keepInterview;
    private final Today today;

    CancelForRebuiltCase(
            RebuiltCases rebuiltCases,
            Interviews interviews,
            KeepInterview keepInterview,
            Today today) {
        this.rebuiltCases = rebuiltCases;
        this.interviews = interviews;
        this.keepInterview = keepInterview;
        this.today = today;
    }

    @Override
    public void rebuilt(ClientId clientId, Instant told, String traceId) {
        // As it is kept, so that the same moment told again is the same.
        var rebuiltAt = told.truncatedTo(ChronoUnit.MICROS);
        var last = rebuiltCases.lastOf(clientId);
        if (last.isPresent() && !rebuiltAt.isAfter(last.get())) {
            return;
        }
        rebuiltCases.note(clientId, rebuiltAt);
        var booked = interviews.bookedForChange(clientId, InterviewType.NEW_JOBSEEKER);
        var linked =
                booked.stream()
                        .filter(interview ->
                                RebuiltCaseRules.isLinkedWith(interview, rebuiltAt).isAllowed())
                        .toList();
        boolean rebookAtOnce = linked.size() == booked.size();
        for (var interview : linked) {
            var after =
                    interview.cancelBecauseCaseRebuilt(
                            rebookAtOnce, Stamp.ofSystem(today.now(), traceId));
            keepInterview.keep(after);
        }
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public void forget(ClientId clientId) {
        rebuiltCases.forget(clientId);
    }
}
