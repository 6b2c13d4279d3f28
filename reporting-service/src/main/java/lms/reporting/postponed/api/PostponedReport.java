package lms.reporting.postponed.api;

import java.time.LocalDate;
import java.util.List;
import lms.kit.outbox.EventJson;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import lms.language.value.PostponementKind;
import lms.reporting.postponed.PostponementToReview;
import lms.reporting.postponed.rules.ReviewRules;
import lms.reporting.reading.api.AnsweredPage;
import lms.reporting.reading.api.ReportPage;
import lms.reporting.reading.api.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A page of the report.
 *
 * @param office the only office that was asked about
 * @param message what the report says when there is nobody to report (WP ¶63)
 * @param next what to give as {@code after} for the following page; absent on the last one
 */
record PostponedReport(
        LocalDate on,
        @Nullable OfficeCode office,
        @Nullable String message,
        List<Row> items,
        @Nullable String next)
        implements ReportPage {

    /** What an empty report says (WP ¶63). */
    static final String NOBODY = "There are no deferrals or exemptions to report";

    PostponedReport {
        items = List.copyOf(items);
    }

    static PostponedReport of(AnsweredPage<PostponementToReview> answer) {
        var question = answer.question();
        var page = answer.page().map(each -> Row.of(each, question.on()));
        return new PostponedReport(
                question.on(),
                question.office(),
                answer.message(NOBODY),
                page.items(),
                page.next());
    }

    /** The report as a sheet. */
    static Sheet<PostponementToReview> sheet(LocalDate on) {
        return new Sheet<>(
                NOBODY,
                List.of("Postponement", "Reason", "Review date", "Days since review date"),
                each ->
                        Sheet.row(
                                EventJson.mapper().convertValue(each.kind(), String.class),
                                each.reason(),
                                each.reviewDate(),
                                ReviewRules.daysSinceReviewDate(each.reviewDate(), on)));
    }

    /**
     * A client on the report.
     *
     * @param name absent when the client is restricted, or not known here yet
     * @param office absent while the client is not known here yet
     * @param reason of a deferral; why a client is exempt stands on no report
     * @param daysSinceReviewDate how many days ago the review date was
     */
    record Row(
            ClientId clientId,
            @Nullable String name,
            @Nullable OfficeCode office,
            @Nullable String adviser,
            PostponementKind postponement,
            @Nullable String reason,
            LocalDate reviewDate,
            long daysSinceReviewDate) {

        static Row of(PostponementToReview each, LocalDate on) {
            return new Row(
                    each.client().id(),
                    each.client().name(),
                    each.client().office(),
                    each.client().adviser(),
                    each.kind(),
                    each.reason(),
                    each.reviewDate(),
                    ReviewRules.daysSinceReviewDate(each.reviewDate(), on));
        }
    }
}
