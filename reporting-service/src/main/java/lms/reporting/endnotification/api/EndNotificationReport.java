package lms.reporting.endnotification.api;

import java.time.LocalDate;
import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import lms.language.value.ProviderCode;
import lms.reporting.endnotification.EndNotification;
import lms.reporting.endnotification.rules.EndNotificationRules;
import lms.reporting.reading.api.AnsweredPage;
import lms.reporting.reading.api.ReportPage;
import lms.reporting.reading.api.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A page of the report.
 *
 * @param office the only office that was asked about
 * @param message what the report says when there is nobody to report (WP ¶67)
 * @param next what to give as {@code after} for the following page; absent on the last one
 */
record EndNotificationReport(
        LocalDate on,
        @Nullable OfficeCode office,
        @Nullable String message,
        List<Row> items,
        @Nullable String next)
        implements ReportPage {

    /** What an empty report says (WP ¶67). */
    static final String NOBODY = "There are no end notifications to report";

    EndNotificationReport {
        items = List.copyOf(items);
    }

    static EndNotificationReport of(AnsweredPage<EndNotification> answer) {
        var question = answer.question();
        var page = answer.page().map(each -> Row.of(each, question.on()));
        return new EndNotificationReport(
                question.on(),
                question.office(),
                answer.message(NOBODY),
                page.items(),
                page.next());
    }

    /** The report as a sheet. */
    static Sheet<EndNotification> sheet(LocalDate on) {
        return new Sheet<>(
                NOBODY,
                List.of("Provider", "WP start date", "Days completed"),
                each ->
                        Sheet.row(
                                each.provider(),
                                each.wpStartDate(),
                                EndNotificationRules.daysCompleted(each.wpStartDate(), on)));
    }

    /**
     * A client on the report.
     *
     * @param name absent when the client is restricted, or not known here yet
     * @param office absent while the client is not known here yet
     * @param provider who writes the Exit Report
     * @param wpStartDate the day of the referral, on which the allotted time began
     * @param daysCompleted how many days of the allotted time are over
     */
    record Row(
            ClientId clientId,
            @Nullable String name,
            @Nullable OfficeCode office,
            @Nullable String adviser,
            ProviderCode provider,
            LocalDate wpStartDate,
            long daysCompleted) {

        static Row of(EndNotification each, LocalDate on) {
            return new Row(
                    each.client().id(),
                    each.client().name(),
                    each.client().office(),
                    each.client().adviser(),
                    each.provider(),
                    each.wpStartDate(),
                    EndNotificationRules.daysCompleted(each.wpStartDate(), on));
        }
    }
}
