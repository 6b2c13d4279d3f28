package lms.kit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import lms.kit.time.London;
import lms.kit.time.Night;
import lms.kit.time.NightJob;
import lms.kit.time.Rehearsed;
import lms.kit.time.Today;
import org.jspecify.annotations.Nullable;

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

    /** All keys are one subject: nobody asks for one of them. */
    @Override
    public List<Rehearsed> rehearse(Night night, @Nullable String after, int atMost) {
        long forgotten =
                after == null
                        ? count(
                                night.isNext() ? Instant.EPOCH : before(night.eve()),
                                before(night.day()))
                        : 0;
        return forgotten == 0
                ? List.of()
                : List.of(
                        Rehearsed.to(
                                "idempotency-keys", "Idempotency-Keys forgotten: " + forgotten));
    }

    /** Until when a key must have been used, at the earliest moment at which that night can run. */
    private Instant before(LocalDate night) {
        var begin = London.beginOf(night);
        var now = today.now();
        return (begin.isAfter(now) ? begin : now).minus(KEPT);
    }

    private long count(Instant from, Instant before) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select count(*) from idempotency where at >= ? and at < ?")) {
            statement.setObject(1, from.atOffset(ZoneOffset.UTC));
            statement.setObject(2, before.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
