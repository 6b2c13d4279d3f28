package lms.reporting.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.time.Today;
import lms.language.value.OfficeCode;
import lms.reporting.reading.rules.ReadingRules;
import org.jspecify.annotations.Nullable;

/** Answers what somebody asks of a report (WP ¶59-67). */
@ApplicationScoped
public class ReadReports {

    private final ReportPolicy policy;
    private final Today today;
    private final Caller caller;

    ReadReports(ReportPolicy policy, Today today, Caller caller) {
        this.policy = policy;
        this.today = today;
        this.caller = caller;
    }

    /**
     * Makes the question that the caller may ask.
     *
     * @param wantedOn the day the report is to be about; absent for the business date
     * @param wantedOffice the only office of interest; absent for all that the caller may see
     */
    public Question ask(@Nullable LocalDate wantedOn, @Nullable OfficeCode wantedOffice) {
        var on = today.date();
        var about = wantedOn == null ? on : wantedOn;
        var offices = offices();

        ReadingRules.mayRead(wantedOffice, offices)
                .and(ReadingRules.mayBeAbout(about, policy.firstDay(), on))
                .orRefuse();

        return new Question(about, ReadingRules.officeOf(wantedOffice, offices));
    }

    /** Reads some of a report, from behind a place in it. */
    @Transactional
    public <R> List<R> some(
            Report<R> report, Question question, @Nullable Place after, int atMost) {
        return report.list(question, after, atMost);
    }

    /** Reads a whole report, row by row, as it stands at one moment. */
    @Transactional
    public <R> void whole(Report<R> report, Question question, Consumer<R> taker) {
        report.each(question, taker);
    }

    private Offices offices() {
        return caller.has(Roles.REPORT_READER)
                ? new Offices.All()
                : new Offices.Own(caller.office());
    }
}
