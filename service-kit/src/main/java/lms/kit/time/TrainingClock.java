package lms.kit.time;

import io.quarkus.arc.Arc;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A clock whose business date can be set; only in builds with {@code lms.training=true}. The date
 * is kept in the database, so that every replica and every restart sees it. A request asks it once,
 * and is judged by one day however long it takes.
 */
@IfBuildProperty(name = "lms.training", stringValue = "true")
@ApplicationScoped
public class TrainingClock implements Today {

    private final Clock clock = Clock.system(London.ZONE);
    private static final String OF_REQUEST = TrainingClock.class.getName();

    private final DataSource dataSource;
    private final CurrentVertxRequest request;

    public TrainingClock(DataSource dataSource, CurrentVertxRequest request) {
        this.dataSource = dataSource;
        this.request = request;
    }

    @Override
    public LocalDate date() {
        var current = current();
        if (current == null) {
            return asked();
        }
        LocalDate known = current.get(OF_REQUEST);
        if (known == null) {
            known = asked();
            current.put(OF_REQUEST, known);
        }
        return known;
    }

    private LocalDate asked() {
        return set().orElseGet(() -> London.dayOf(clock.instant()));
    }

    /** The request that is being answered; readers and night jobs have none. */
    private @Nullable RoutingContext current() {
        return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
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
            var current = current();
            if (current != null) {
                current.remove(OF_REQUEST);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
