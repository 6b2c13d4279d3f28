package lms.reporting.overdue.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import lms.language.value.InterviewId;
import lms.reporting.overdue.ReferralInterview;
import lms.reporting.overdue.ReferralInterviews;

/** Keeps referral interviews in PostgreSQL. */
@ApplicationScoped
class JdbcReferralInterviews implements ReferralInterviews {

    private static final String KEEP =
            """
            insert into referral_interview (interview_id, client_id, booked_for, started)
            values (?, ?, ?, ?)
            on conflict (interview_id) do update
            set client_id = excluded.client_id, booked_for = excluded.booked_for,
                started = excluded.started
            """;

    private final DataSource dataSource;

    JdbcReferralInterviews(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void keep(ReferralInterview interview) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setObject(1, interview.id().value());
            statement.setObject(2, interview.clientId().value());
            statement.setObject(3, interview.bookedFor());
            statement.setBoolean(4, interview.started());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an interview cannot be kept", e);
        }
    }

    @Override
    public void erase(InterviewId id) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "delete from referral_interview where interview_id = ?")) {
            statement.setObject(1, id.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an interview cannot be erased", e);
        }
    }
}
