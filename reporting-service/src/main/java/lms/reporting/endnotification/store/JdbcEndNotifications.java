package lms.reporting.endnotification.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import lms.language.value.ProviderCode;
import lms.reporting.endnotification.EndNotification;
import lms.reporting.endnotification.EndNotifications;
import lms.reporting.endnotification.NoticeOfEnd;
import lms.reporting.endnotification.rules.EndNotificationRules;
import lms.reporting.reading.Report;
import lms.reporting.reading.store.SqlReport;

/**
 * Finds in PostgreSQL whose end is notified (WP ¶64-66). The query says in SQL what {@link
 * EndNotificationRules#isNotified} says in Java; a test holds the two together.
 */
@ApplicationScoped
class JdbcEndNotifications implements EndNotifications {

    private static final String NOTIFIED =
            """
            select client_id, wp_start_date as day, provider
            from journey
            where wp_start_date <= ?
              and wp_start_date > ?
              and (completed_on is null or completed_on >= wp_start_date + ?)
              and (exit_report_requested_on is null or exit_report_requested_on > ?)
              and (not exists (select from claim where claim.client_id = journey.client_id)
                  or exists (select from claim
                      where claim.client_id = journey.client_id
                        and first_day <= ? and (last_day is null or last_day >= ?)))
            """;

    private final DataSource dataSource;

    JdbcEndNotifications(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Report<EndNotification> notified(NoticeOfEnd notice) {
        return new SqlReport<>(
                dataSource,
                NOTIFIED,
                on -> values(notice, on),
                (client, row) ->
                        new EndNotification(
                                client,
                                new ProviderCode(row.getString("provider")),
                                row.getObject("day", LocalDate.class)));
    }

    private static List<?> values(NoticeOfEnd notice, LocalDate on) {
        var lastStart = on.minusDays(notice.afterDays());
        return List.of(
                lastStart, lastStart.minusDays(notice.forDays()), notice.afterDays(), on, on, on);
    }
}
