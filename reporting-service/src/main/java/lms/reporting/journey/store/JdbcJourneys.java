package lms.reporting.journey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import lms.language.value.ClientId;
import lms.reporting.journey.Journey;
import lms.reporting.journey.Journey.AllottedTime;
import lms.reporting.journey.Journey.Eligibility;
import lms.reporting.journey.Journey.Postponement;
import lms.reporting.journey.Journey.ReferralInterview;
import lms.reporting.journey.Journeys;
import org.jspecify.annotations.Nullable;

/** Keeps journeys in PostgreSQL. */
@ApplicationScoped
class JdbcJourneys implements Journeys {

    private static final String KEEP =
            """
            insert into journey
                (client_id, hotspot, referred,
                 customer_group, eligibility_date, referral_basis,
                 interview_booked_for, interview_started,
                 postponement_kind, deferral_reason, review_date,
                 provider, wp_start_date, completed_on, exit_report_requested_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (client_id) do update
            set hotspot = excluded.hotspot,
                referred = excluded.referred,
                customer_group = excluded.customer_group,
                eligibility_date = excluded.eligibility_date,
                referral_basis = excluded.referral_basis,
                interview_booked_for = excluded.interview_booked_for,
                interview_started = excluded.interview_started,
                postponement_kind = excluded.postponement_kind,
                deferral_reason = excluded.deferral_reason,
                review_date = excluded.review_date,
                provider = excluded.provider,
                wp_start_date = excluded.wp_start_date,
                completed_on = excluded.completed_on,
                exit_report_requested_on = excluded.exit_report_requested_on
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
            statement.setString(2, journey.hotspot().name());
            statement.setBoolean(3, journey.isReferred());
            bind(statement, journey.eligibility());
            bind(statement, journey.referralInterview());
            bind(statement, journey.postponement());
            bind(statement, journey.allottedTime());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a journey cannot be kept", e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Eligibility eligibility)
            throws SQLException {
        statement.setString(4, eligibility == null ? null : eligibility.customerGroup().name());
        statement.setObject(5, eligibility == null ? null : eligibility.eligibilityDate());
        statement.setString(6, eligibility == null ? null : eligibility.referralBasis().name());
    }

    private static void bind(PreparedStatement statement, @Nullable ReferralInterview interview)
            throws SQLException {
        statement.setObject(7, interview == null ? null : interview.bookedFor());
        statement.setObject(8, interview == null ? null : interview.started());
    }

    private static void bind(PreparedStatement statement, @Nullable Postponement postponement)
            throws SQLException {
        statement.setString(9, postponement == null ? null : postponement.kind().name());
        statement.setString(10, postponement == null ? null : postponement.reason());
        statement.setObject(11, postponement == null ? null : postponement.reviewDate());
    }

    private static void bind(PreparedStatement statement, @Nullable AllottedTime time)
            throws SQLException {
        statement.setString(12, time == null ? null : time.provider().value());
        statement.setObject(13, time == null ? null : time.wpStartDate());
        statement.setObject(14, time == null ? null : time.completedOn());
        statement.setObject(15, time == null ? null : time.exitReportRequestedOn());
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
