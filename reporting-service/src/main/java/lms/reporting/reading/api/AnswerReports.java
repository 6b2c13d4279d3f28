package lms.reporting.reading.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.function.Function;
import lms.kit.rest.Page;
import lms.reporting.reading.Question;
import lms.reporting.reading.ReadReports;
import lms.reporting.reading.Report;
import lms.reporting.reading.Reported;
import org.jspecify.annotations.Nullable;

/** Answers what is asked of a report over HTTP, in either form. */
@ApplicationScoped
public class AnswerReports {

    private final ReadReports read;
    private final WaitForClient waitForClient;

    AnswerReports(ReadReports read, WaitForClient waitForClient) {
        this.read = read;
        this.waitForClient = waitForClient;
    }

    /**
     * A page of a report.
     *
     * @param after where the page before ended; null for the first one
     * @param limit how many clients at most
     * @param report the report about a day
     */
    public <R extends Reported> AnsweredPage<R> page(
            Asked asked,
            @Nullable ReportCursor after,
            int limit,
            Function<LocalDate, Report<R>> report) {
        var question = question(asked);
        var rows =
                read.some(
                        report.apply(question.on()),
                        question,
                        after == null ? null : after.place(),
                        limit + 1);
        return new AnsweredPage<>(
                question,
                Page.of(rows, limit, row -> ReportCursor.behind(row.place())),
                after == null);
    }

    /**
     * A whole report as CSV, written while it is read.
     *
     * @param report the report about a day
     * @param sheet how it is written
     */
    public <R extends Reported> StreamingOutput csv(
            Asked asked,
            Function<LocalDate, Report<R>> report,
            Function<LocalDate, Sheet<R>> sheet) {
        var question = question(asked);
        return out ->
                sheet.apply(question.on())
                        .write(
                                out,
                                taker -> read.whole(report.apply(question.on()), question, taker));
    }

    private Question question(Asked asked) {
        var question = read.ask(asked.day(), asked.officeCode());
        waitForClient.await(asked.client(), asked.seen());
        return question;
    }
}
