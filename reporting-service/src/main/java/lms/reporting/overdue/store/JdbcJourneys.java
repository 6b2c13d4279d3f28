package lms.reporting.overdue.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import lms.language.value.ClientId;
import lms.reporting.overdue.Journey;
import lms.reporting.overdue.Journeys;

/** Keeps journeys in PostgreSQL. */
@ApplicationScoped
class JdbcJourneys implements Journeys {

    private static final String KEEP =
            """
            insert into journey
                (client_id, customer_group, eligibility_date, referral_basis, hotspot, referred,
                 interview_booked_for, interview_started)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (client_id) do update
            set customer_group = excluded.customer_group,
                eligibility_date = excluded.eligibility_date,
                referral_basis = excluded.referral_basis,
                hotspot = excluded.hotspot,
                referred = excluded.referred,
                interview_booked_for = excluded.interview_booked_for,
                interview_started = excluded.interview_started
            """;

    private final DataSource dataSource;

    JdbcJourneys(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void keep(Journey journey) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setObject(1, journey.clientId().value());
            statement.setString(2, journey.customerGroup().name());
            statement.setObject(3, journey.eligibilityDate());
            statement.setString(4, journey.referralBasis().name());
            statement.setString(5, journey.hotspot().name());
            statement.setBoolean(6, journey.referred());
            var interview = journey.referralInterview();
            statement.setObject(7, interview == null ? null : interview.bookedFor());
            statement.setObject(8, interview == null ? null : interview.started());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a journey cannot be kept", e);
        }
    }

    @Override
    public void erase(ClientId clientId) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("delete from journey where client_id = ?")) {
            statement.setObject(1, clientId.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a journey cannot be erased", e);
        }
    }
}
