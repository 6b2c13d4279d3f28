package lms.kit.time;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A clock whose business date can be set; only in builds with {@code lms.training=true}. The date
 * is kept in the database, so that every replica and every restart sees it.
 */
@IfBuildProperty(name = "lms.training", stringValue = "true")
@ApplicationScoped
public class TrainingClock implements Today {

    private final Clock clock = Clock.system(London.ZONE);
    private final DataSource dataSource;

    public TrainingClock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public LocalDate date() {
        return set().orElseGet(() -> London.dayOf(clock.instant()));
    }

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The date that was set, if any was. */
    Optional<LocalDate> set() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select day from business_date");
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, LocalDate.class)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets the date, also when one was set before. */
    void set(LocalDate day) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "insert into business_date (singleton, day) values (true, ?)"
                                        + " on conflict (singleton) do update set day = excluded.day")) {
            statement.setObject(1, day);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
