package lms.actionplan.interview.rules;

import static lms.actionplan.interview.InterviewRefusal.CALCULATED_IN_THE_FUTURE;
import static lms.actionplan.interview.InterviewRefusal.CALCULATION_NOTES_WITH_QUOTES;
import static lms.actionplan.interview.InterviewRefusal.CALCULATION_NOT_IN_INTERVIEW;
import static lms.actionplan.interview.InterviewRefusal.QUESTION_NOT_IN_INTERVIEW;
import static lms.actionplan.interview.InterviewRefusal.QUESTION_RECORDED;
import static lms.actionplan.interview.InterviewRefusal.TOO_MANY_CALCULATIONS;
import static lms.actionplan.interview.InterviewRefusal.TYPE_WITHOUT_FTP;

import java.time.LocalDate;
import java.util.ArrayList;
import lms.actionplan.interview.DecisionMakerQuestion.Kind;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.TypeOfInterview;
import lms.actionplan.plan.rules.FreeText;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import org.jspecify.annotations.Nullable;

/** What may be recorded during an interview. */
public final class RecordingRules {

    /** The database holds the same. */
    public static final int MOST_CALCULATIONS = 20;

    private RecordingRules() {}

    /** A doubt is recorded once, during an interview of a type that has it, before the end. */
    @Source("AP ¶119, decision ADR-0051")
    public static Ruling mayAsk(Interview interview, TypeOfInterview type, Kind kind) {
        if (!interview.isOpen()) {
            return Ruling.refused(QUESTION_NOT_IN_INTERVIEW);
        }
        var reasons = new ArrayList<Reason>();
        if (kind == Kind.FTP && !type.ftp()) {
            reasons.add(TYPE_WITHOUT_FTP.at("/kind"));
        }
        if (interview.questions().stream().anyMatch(question -> question.kind() == kind)) {
            reasons.add(QUESTION_RECORDED.at("/kind"));
        }
        return Ruling.of(reasons);
    }

    /** A doubt is withdrawn until the interview is ended. */
    @Source("AP ¶119, decision ADR-0051")
    public static Ruling mayWithdraw(Interview interview) {
        return interview.isOpen() ? Ruling.allowed() : Ruling.refused(QUESTION_NOT_IN_INTERVIEW);
    }

    /** Calculations are recorded during an interview. */
    @Source("AP ¶89")
    public static Ruling mayCalculate(Interview interview) {
        return interview.isOpen() ? Ruling.allowed() : Ruling.refused(CALCULATION_NOT_IN_INTERVIEW);
    }

    /** A calculation was made today or before, and its notes have no double quotation marks. */
    @Source("AP ¶57, ¶89, decision ADR-0051")
    public static Ruling mayRecord(
            Interview interview, LocalDate calculatedOn, @Nullable String notes, LocalDate on) {
        var reasons = new ArrayList<Reason>();
        if (calculatedOn.isAfter(on)) {
            reasons.add(CALCULATED_IN_THE_FUTURE.at("/calculatedOn"));
        }
        if (notes != null && FreeText.hasDoubleQuotes(notes)) {
            reasons.add(CALCULATION_NOTES_WITH_QUOTES.at("/notes"));
        }
        if (interview.calculations().size() >= MOST_CALCULATIONS) {
            reasons.add(TOO_MANY_CALCULATIONS.reason());
        }
        return mayCalculate(interview).and(Ruling.of(reasons));
    }
}
