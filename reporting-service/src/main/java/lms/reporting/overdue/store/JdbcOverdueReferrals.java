package lms.reporting.overdue.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.reporting.overdue.OverdueReferral;
import lms.reporting.overdue.OverdueReferrals;
import lms.reporting.overdue.rules.OverdueRules;
import lms.reporting.reading.Report;
import lms.reporting.reading.store.SqlReport;

/**
 * Finds overdue referrals in PostgreSQL (WP ¶59, ¶60). The query says in SQL what {@link
 * OverdueRules#isOverdue} says in Java, so that a page costs no more than its rows; a test holds
 * the two together.
 */
@ApplicationScoped
class JdbcOverdueReferrals implements OverdueReferrals {

    private static final String OVERDUE =
            """
            select client_id, eligibility_date as day, customer_group
            from journey
            where referral_basis = 'MANDATORY'
              and not referred
              and hotspot = any (?)
              and eligibility_date <= ?
              and (interview_booked_for is null
                  or (not interview_started and interview_booked_for < ?))
            """;

    private final DataSource dataSource;

    JdbcOverdueReferrals(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Report<OverdueReferral> overdueAfter(int days) {
        return new SqlReport<>(
                dataSource,
                OVERDUE,
                on -> List.of(waitingHotspots(), OverdueRules.lastEligibilityDate(days, on), on),
                (client, row) ->
                        new OverdueReferral(
                                client,
                                CustomerGroup.valueOf(row.getString("customer_group")),
                                row.getObject("day", LocalDate.class)));
    }

    private static String[] waitingHotspots() {
        return Arrays.stream(Hotspot.values())
                .filter(OverdueRules::isWaiting)
                .map(Hotspot::name)
                .toArray(String[]::new);
    }
}
