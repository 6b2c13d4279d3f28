package lms.kit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import lms.kit.time.NightJob;
import lms.kit.time.Today;

/** Forgets Idempotency-Keys a week after their use, on the real clock. */
@ApplicationScoped
public class ForgetOldKeys implements NightJob {

    private static final Duration KEPT = Duration.ofDays(7);

    private final DataSource dataSource;
    private final Today today;

    public ForgetOldKeys(DataSource dataSource, Today today) {
        this.dataSource = dataSource;
        this.today = today;
    }

    @Override
    public String name() {
        return "forget-old-idempotency-keys";
    }

    @Override
    public void run(LocalDate day) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("delete from idempotency where at < ?")) {
            statement.setObject(1, today.now().minus(KEPT).atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
