package lms.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The real clock in Europe/London. */
@DefaultBean
@ApplicationScoped
public class LondonClock implements Today {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock = Clock.system(LONDON);

    @Override
    public LocalDate date() {
        return LocalDate.now(clock);
    }

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
