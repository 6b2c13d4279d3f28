package lms.kit.time;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;

/** Moves the business date of a training suite day by day. */
@IfBuildProperty(name = "lms.training", stringValue = "true")
@ApplicationScoped
public class MoveBusinessDate {

    private final TrainingClock clock;
    private final Nights nights;

    MoveBusinessDate(TrainingClock clock, Nights nights) {
        this.clock = clock;
        this.nights = nights;
    }

    /**
     * Sets the date; the first time to any day, afterwards only onwards. Each day passed, and the
     * new one, has its night's jobs run on that business date.
     *
     * @throws RefusedException when it would go back
     */
    public LocalDate to(LocalDate wanted) {
        var set = clock.set();
        if (set.isPresent() && wanted.isBefore(set.get())) {
            throw RefusedException.because(KitRefusal.BUSINESS_DATE_BACKWARDS);
        }
        var first = set.map(day -> day.plusDays(1)).orElse(wanted);
        for (var day = first; !day.isAfter(wanted); day = day.plusDays(1)) {
            clock.set(day);
            nights.runUpTo(day);
        }
        return wanted;
    }
}
