package lms.clientrecord.access;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import lms.clientrecord.access.rules.AccessRules;
import lms.clientrecord.restriction.Asker;
import lms.clientrecord.restriction.KnowClient;
import lms.kit.access.Caller;
import lms.kit.time.London;
import lms.kit.time.Today;
import lms.language.value.OfficeCode;

/** Draws openings of a day for a random management check. */
@ApplicationScoped
public class DrawCheck {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccessLog log;
    private final KnowClient known;
    private final Caller caller;
    private final Today today;

    DrawCheck(AccessLog log, KnowClient known, Caller caller, Today today) {
        this.log = log;
        this.known = known;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Draws some of the openings by an office's officers on a day that is over. The first draw of a
     * day keeps its seed, and each later one repeats it. Openings of records that the caller may
     * not know of, and of records erased since, are passed over.
     *
     * @param number how many at most
     */
    @Transactional
    public Check draw(OfficeCode office, LocalDate day, int number) {
        var now = today.now();
        AccessRules.mayCheck(office, day, Asker.of(caller), London.dayOf(now)).orRefuse();

        var draw = log.keep(new Draw(office, day, RANDOM.nextLong(), caller.stamp()));
        var opened =
                log.openedBy(office, London.beginOf(day), London.beginOf(day.plusDays(1))).stream()
                        .collect(Collectors.toMap(Logged::id, Function.identity()));
        var drawn =
                AccessRules.draw(draw.seed(), List.copyOf(opened.keySet())).stream()
                        .map(id -> requireNonNull(opened.get(id)))
                        .filter(logged -> known.mayKnowOf(logged.opening().client()))
                        .limit(number)
                        .toList();
        return new Check(draw, opened.size(), drawn);
    }
}
