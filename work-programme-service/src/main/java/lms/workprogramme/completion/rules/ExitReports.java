package lms.workprogramme.completion.rules;

import static lms.workprogramme.completion.ExitReportRefusal.NEITHER_PARTICIPANT_NOR_COMPLETER;
import static lms.workprogramme.completion.ExitReportRefusal.REQUESTED_BEFORE_REFERRED;
import static lms.workprogramme.completion.ExitReportRefusal.REQUESTED_IN_THE_FUTURE;
import static lms.workprogramme.completion.ExitReportRefusal.RETURNED_BEFORE_REQUESTED;
import static lms.workprogramme.completion.ExitReportRefusal.RETURNED_IN_THE_FUTURE;
import static lms.workprogramme.completion.ExitReportRefusal.RETURNED_WITHOUT_REQUEST;

import java.time.LocalDate;
import java.util.ArrayList;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.ExitReport;
import org.jspecify.annotations.Nullable;

/** When the dates of an Exit Report are recorded. */
public final class ExitReports {

    private static final String REQUEST_DATE = "/requestDate";
    private static final String RETURN_DATE = "/returnDate";

    private ExitReports() {}

    /** Whether the fields are there: for a participant or a completer. */
    @Source("WP ¶58")
    public static Ruling mayAmend(Course course) {
        return wpStartDate(course) == null
                ? Ruling.refused(NEITHER_PARTICIPANT_NOR_COMPLETER)
                : Ruling.allowed();
    }

    /**
     * Whether the dates may be recorded: requested from the WP Start Date on, returned from the
     * request on, and neither in the future.
     */
    @Source("WP ¶58, decision ADR-0079")
    public static Ruling mayRecord(Course course, ExitReport report, LocalDate on) {
        var reasons = new ArrayList<Reason>(mayAmend(course).reasons());
        var requested = report.requestedOn();
        var returned = report.returnedOn();
        var start = wpStartDate(course);
        if (requested != null) {
            if (requested.isAfter(on)) {
                reasons.add(REQUESTED_IN_THE_FUTURE.at(REQUEST_DATE));
            }
            if (start != null && requested.isBefore(start)) {
                reasons.add(REQUESTED_BEFORE_REFERRED.at(REQUEST_DATE));
            }
        }
        if (returned != null) {
            if (requested == null) {
                reasons.add(RETURNED_WITHOUT_REQUEST.at(RETURN_DATE));
            } else if (returned.isBefore(requested)) {
                reasons.add(RETURNED_BEFORE_REQUESTED.at(RETURN_DATE));
            }
            if (returned.isAfter(on)) {
                reasons.add(RETURNED_IN_THE_FUTURE.at(RETURN_DATE));
            }
        }
        return Ruling.of(reasons);
    }

    /** The day of the referral that the report would be about. */
    private static @Nullable LocalDate wpStartDate(Course course) {
        if (course.liveReferral() != null) {
            return course.liveReferral().wpStartDate();
        }
        return course.completion() == null ? null : course.completion().wpStartDate();
    }
}
