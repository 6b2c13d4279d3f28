package lms.reporting.overdue.api;

import java.time.LocalDate;
import java.util.List;
import lms.kit.outbox.EventJson;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.OfficeCode;
import lms.reporting.overdue.OverdueReferral;
import lms.reporting.overdue.rules.OverdueRules;
import lms.reporting.reading.api.AnsweredPage;
import lms.reporting.reading.api.ReportPage;
import lms.reporting.reading.api.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A page of the report.
 *
 * @param office the only office that was asked about
 * @param overdueAfterDays the policy value of that day
 * @param message what the report says when there is nobody to report (WP ¶61)
 * @param next what to give as {@code after} for the following page; absent on the last one
 */
record OverdueReport(
        LocalDate on,
        @Nullable OfficeCode office,
        int overdueAfterDays,
        @Nullable String message,
        List<Row> items,
        @Nullable String next)
        implements ReportPage {

    /** What an empty report says (WP ¶61). */
    static final String NOBODY = "There are no overdue referrals to report";

    OverdueReport {
        items = List.copyOf(items);
    }

    static OverdueReport of(AnsweredPage<OverdueReferral> answer, int overdueAfterDays) {
        var question = answer.question();
        var page = answer.page().map(each -> Row.of(each, question.on()));
        return new OverdueReport(
                question.on(),
                question.office(),
                overdueAfterDays,
                answer.message(NOBODY),
                page.items(),
                page.next());
    }

    /** The report as a sheet. */
    static Sheet<OverdueReferral> sheet(LocalDate on) {
        return new Sheet<>(
                NOBODY,
                List.of("Customer group", "Eligibility date", "Days overdue"),
                each ->
                        Sheet.row(
                                EventJson.mapper().convertValue(each.customerGroup(), String.class),
                                each.eligibilityDate(),
                                OverdueRules.daysOverdue(each.eligibilityDate(), on)));
    }

    /**
     * A client on the report.
     *
     * @param name absent when the client is restricted, or not known here yet
     * @param office absent while the client is not known here yet
     * @param daysOverdue how many days ago the client could have been referred
     */
    record Row(
            ClientId clientId,
            @Nullable String name,
            @Nullable OfficeCode office,
            @Nullable String adviser,
            CustomerGroup customerGroup,
            LocalDate eligibilityDate,
            long daysOverdue) {

        static Row of(OverdueReferral referral, LocalDate on) {
            return new Row(
                    referral.client().id(),
                    referral.client().name(),
                    referral.client().office(),
                    referral.client().adviser(),
                    referral.customerGroup(),
                    referral.eligibilityDate(),
                    OverdueRules.daysOverdue(referral.eligibilityDate(), on));
        }
    }
}
