package lms.reporting.overdue.api;

import java.time.LocalDate;
import java.util.List;
import lms.kit.outbox.EventJson;
import lms.reporting.overdue.OverdueReferral;
import lms.reporting.overdue.rules.OverdueRules;
import lms.reporting.reading.api.Sheet;

/** The report as a sheet. */
final class OverdueCsv {

    private OverdueCsv() {}

    static Sheet<OverdueReferral> about(LocalDate on) {
        return new Sheet<>(
                OverdueReport.NOBODY,
                List.of("Customer group", "Eligibility date", "Days overdue"),
                OverdueReferral::client,
                referral ->
                        Sheet.row(
                                EventJson.mapper()
                                        .convertValue(referral.customerGroup(), String.class),
                                referral.eligibilityDate(),
                                OverdueRules.daysOverdue(referral.eligibilityDate(), on)));
    }
}
