package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import lms.actionplan.clientrecord.InWorkBenefitCalculation.Outcome;
import lms.actionplan.clientrecord.Windows;
import lms.actionplan.interview.rules.RecordingRules;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.InterviewId;
import org.jspecify.annotations.Nullable;

/** Records doubts and calculations during an interview (AP ¶89, ¶119). */
@ApplicationScoped
public class RecordInInterview {

    private final FindInterview findInterview;
    private final KeepInterview keepInterview;
    private final InterviewTypes types;
    private final Windows windows;
    private final Caller caller;
    private final Today today;

    RecordInInterview(
            FindInterview findInterview,
            KeepInterview keepInterview,
            InterviewTypes types,
            Windows windows,
            Caller caller,
            Today today) {
        this.findInterview = findInterview;
        this.keepInterview = keepInterview;
        this.types = types;
        this.windows = windows;
        this.caller = caller;
        this.today = today;
    }

    /** Records a doubt in the interview, which was read in the version given. */
    @Transactional
    public Interview question(
            InterviewId interviewId, long basedOn, DecisionMakerQuestion.Kind kind) {
        var interview = findInterview.toChange(interviewId, basedOn);
        RecordingRules.mayAsk(interview, types.of(interview), kind).orRefuse();

        return keepInterview.keep(interview.ask(kind, caller.stamp()));
    }

    /** Withdraws a doubt from the interview, which was read in the version given. */
    @Transactional
    public Interview withdraw(InterviewId interviewId, long basedOn, UUID questionId) {
        var interview = findInterview.toChange(interviewId, basedOn);
        RecordingRules.mayWithdraw(interview).orRefuse();
        if (interview.questions().stream().noneMatch(asked -> asked.id().equals(questionId))) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }

        return keepInterview.keep(interview.withdraw(questionId, caller.stamp()));
    }

    /** Records a calculation in the interview, which was read in the version given. */
    @Transactional
    public Interview calculation(
            InterviewId interviewId,
            long basedOn,
            LocalDate calculatedOn,
            Outcome outcome,
            int weeklyPence,
            @Nullable String notes) {
        var interview = findInterview.toChange(interviewId, basedOn);
        RecordingRules.mayRecord(interview, calculatedOn, notes, today.date()).orRefuse();

        var stamp = caller.stamp();
        var calculation =
                new Calculation(
                        UUID.randomUUID(),
                        calculatedOn,
                        outcome,
                        weeklyPence,
                        notes == null || notes.isBlank() ? null : notes.strip(),
                        Officer.of(stamp),
                        stamp.at());
        var clientId = interview.clientId();
        windows.keep(clientId, windows.calculations(clientId).with(calculation.result()));
        return keepInterview.keep(interview.calculate(calculation, stamp));
    }
}
