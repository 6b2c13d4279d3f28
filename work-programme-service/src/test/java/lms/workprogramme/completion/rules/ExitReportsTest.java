package lms.workprogramme.completion.rules;

import static lms.workprogramme.completion.ExitReportRefusal.NEITHER_PARTICIPANT_NOR_COMPLETER;
import static lms.workprogramme.completion.ExitReportRefusal.REQUESTED_BEFORE_REFERRED;
import static lms.workprogramme.completion.ExitReportRefusal.REQUESTED_IN_THE_FUTURE;
import static lms.workprogramme.completion.ExitReportRefusal.RETURNED_BEFORE_REQUESTED;
import static lms.workprogramme.completion.ExitReportRefusal.RETURNED_IN_THE_FUTURE;
import static lms.workprogramme.completion.ExitReportRefusal.RETURNED_WITHOUT_REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Reason;
import lms.kit.rules.Refusal;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.journey.Completion;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.ExitReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶58 The Exit Report")
@Source("WP ¶58, decision ADR-0079")
class ExitReportsTest {

    private static final LocalDate REFERRED = LocalDate.of(2012, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2014, 4, 15);
    private static final LiveReferral LIVE =
            new LiveReferral(
                    ReferralId.fresh(),
                    CustomerGroup.WP_JSA_25_PLUS,
                    new ProviderCode("aire-works"),
                    REFERRED,
                    true,
                    null);
    private static final Course PARTICIPANT = Course.NONE.withLiveReferral(LIVE);
    private static final Course COMPLETER =
            Course.NONE.withCompletion(
                    Completion.of(LIVE, CompleterReason.FINAL_OUTCOME_CLAIMED, TODAY));

    @Test
    @DisplayName("is recorded for a participant and for a completer, and for nobody else")
    void forWhom() {
        assertThat(refusals(PARTICIPANT, "2014-04-01", null)).isEmpty();
        assertThat(refusals(COMPLETER, "2014-04-01", null)).isEmpty();
        assertThat(refusals(Course.NONE, "2014-04-01", null))
                .containsExactly(NEITHER_PARTICIPANT_NOR_COMPLETER);
    }

    @Test
    @DisplayName("is returned on the day of the request or later, and never without one")
    void returned() {
        assertThat(refusals(PARTICIPANT, "2014-04-01", "2014-04-01")).isEmpty();
        assertThat(refusals(PARTICIPANT, "2014-04-01", "2014-03-31"))
                .containsExactly(RETURNED_BEFORE_REQUESTED);
        assertThat(refusals(PARTICIPANT, null, "2014-04-01"))
                .containsExactly(RETURNED_WITHOUT_REQUEST);
        assertThat(refusals(PARTICIPANT, null, null)).isEmpty();
    }

    @Test
    @DisplayName("has no date in the future, and may have that of today")
    void future() {
        assertThat(refusals(COMPLETER, "2014-04-15", "2014-04-15")).isEmpty();
        assertThat(refusals(COMPLETER, "2014-04-16", "2014-04-16"))
                .containsExactly(REQUESTED_IN_THE_FUTURE, RETURNED_IN_THE_FUTURE);
    }

    @Test
    @DisplayName("is not requested before the WP Start Date, also of a completer")
    void beforeReferral() {
        for (var course : List.of(PARTICIPANT, COMPLETER)) {
            assertThat(refusals(course, "2012-05-01", null)).isEmpty();
            assertThat(refusals(course, "2012-04-30", null))
                    .containsExactly(REQUESTED_BEFORE_REFERRED);
        }
    }

    private static List<Refusal> refusals(
            Course course, @Nullable String requested, @Nullable String returned) {
        var report =
                new ExitReport(
                        requested == null ? null : LocalDate.parse(requested),
                        returned == null ? null : LocalDate.parse(returned));
        return ExitReports.mayRecord(course, report, TODAY).reasons().stream()
                .map(Reason::refusal)
                .toList();
    }
}
