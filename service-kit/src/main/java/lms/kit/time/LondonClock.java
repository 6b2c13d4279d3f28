package lms.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The real clock in Europe/London. */
@DefaultBean
@ApplicationScoped
public class LondonClock implements Today {

    private final Clock clock = Clock.system(London.ZONE);

    @Override
    public LocalDate date() {
        return London.dayOf(clock.instant());
    }

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
