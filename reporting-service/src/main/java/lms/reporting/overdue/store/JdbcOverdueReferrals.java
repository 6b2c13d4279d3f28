package lms.reporting.overdue.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.language.value.OfficeCode;
import lms.reporting.overdue.OverdueReferral;
import lms.reporting.overdue.OverdueReferrals;
import lms.reporting.overdue.Question;
import lms.reporting.overdue.rules.OverdueRules;
import org.jspecify.annotations.Nullable;

/**
 * Finds overdue referrals in PostgreSQL (WP ¶59, ¶60). The query says in SQL what {@link
 * OverdueRules#isOverdue} says in Java, so that a page costs no more than its rows; a test holds
 * the two together.
 */
@ApplicationScoped
class JdbcOverdueReferrals implements OverdueReferrals {

    private static final String OVERDUE =
            """
            select journey.client_id, client.name, client.office, client.adviser,
                   journey.customer_group, journey.eligibility_date
            from journey left join client using (client_id)
            where journey.referral_basis = 'MANDATORY'
              and not journey.referred
              and journey.hotspot = any (?)
              and journey.eligibility_date <= ?
              and (journey.interview_booked_for is null
                  or (not journey.interview_started and journey.interview_booked_for < ?))
              and (?::text is null or client.office = ?)
              and (?::date is null or (journey.eligibility_date, journey.client_id) > (?, ?::uuid))
            order by journey.eligibility_date, journey.client_id
            limit ?
            """;

    private static final int ROWS_AT_ONCE = 500;

    private final DataSource dataSource;

    JdbcOverdueReferrals(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public List<OverdueReferral> list(Question question, @Nullable Place after, int atMost) {
        var found = new ArrayList<OverdueReferral>();
        read(question, after, atMost, found::add);
        return found;
    }

    @Override
    public void each(Question question, Consumer<OverdueReferral> taker) {
        read(question, null, null, taker);
    }

    private void read(
            Question question,
            @Nullable Place after,
            @Nullable Integer atMost,
            Consumer<OverdueReferral> taker) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(OVERDUE)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            bind(connection, statement, question, after, atMost);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    taker.accept(referral(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("overdue referrals cannot be read", e);
        }
    }

    private static void bind(
            Connection connection,
            PreparedStatement statement,
            Question question,
            @Nullable Place after,
            @Nullable Integer atMost)
            throws SQLException {
        var office = question.office() == null ? null : question.office().value();
        var day = after == null ? null : after.eligibilityDate();
        statement.setArray(1, connection.createArrayOf("text", waitingHotspots()));
        statement.setObject(
                2, OverdueRules.lastEligibilityDate(question.overdueAfterDays(), question.on()));
        statement.setObject(3, question.on());
        statement.setString(4, office);
        statement.setString(5, office);
        statement.setObject(6, day);
        statement.setObject(7, day);
        statement.setObject(8, after == null ? null : after.clientId().value());
        statement.setObject(9, atMost);
    }

    private static Object[] waitingHotspots() {
        return Arrays.stream(Hotspot.values())
                .filter(OverdueRules::isWaiting)
                .map(Hotspot::name)
                .toArray();
    }

    private static OverdueReferral referral(ResultSet row) throws SQLException {
        var office = row.getString("office");
        return new OverdueReferral(
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("name"),
                office == null ? null : new OfficeCode(office),
                row.getString("adviser"),
                CustomerGroup.valueOf(row.getString("customer_group")),
                row.getObject("eligibility_date", LocalDate.class));
    }
}
