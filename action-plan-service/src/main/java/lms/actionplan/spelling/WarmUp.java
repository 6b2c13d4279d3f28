package lms.actionplan.spelling;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import lms.actionplan.spelling.rules.Reading;
import lms.actionplan.spelling.rules.Recognising;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Searches for common mistakes before the service is ready: the first searches of a process are
 * many times slower than the later ones, and no adviser's save is to wait for them.
 */
@Readiness
@ApplicationScoped
class WarmUp implements HealthCheck {

    /** One slip or two, in short words and long ones; those of two are searched for longest. */
    static final List<String> MISTAKES =
            List.of(
                    "recieve",
                    "adress",
                    "seperate",
                    "definately",
                    "untill",
                    "wich",
                    "tommorow",
                    "begining",
                    "buisness",
                    "calandar",
                    "collegue",
                    "comittee",
                    "occured",
                    "refered",
                    "writting",
                    "acheive",
                    "beleive",
                    "goverment",
                    "intrested",
                    "libary",
                    "sucessful",
                    "transfered",
                    "wensday",
                    "febuary",
                    "experiance",
                    "enviroment",
                    "maintainance",
                    "managment",
                    "neccesary",
                    "ocasionaly",
                    "acomodation",
                    "aplicatoin",
                    "apointmnet",
                    "availabilty",
                    "circumstanses",
                    "certifcate",
                    "chidlcaer",
                    "compeny",
                    "confidance",
                    "corespondance",
                    "develpoment",
                    "distrubition",
                    "emploiment",
                    "independant",
                    "infromatoin",
                    "intervew",
                    "manufactering",
                    "oportunety",
                    "preperation",
                    "profesional",
                    "qualifcatoin",
                    "questionaire",
                    "receptoinst",
                    "reccomend",
                    "responsability",
                    "superviser",
                    "telephnoe",
                    "transferrible",
                    "voluntering",
                    "warehuose");

    /** However slow the machine, the service starts. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Speller speller;
    private final LongSupplier nanos;
    private volatile boolean over;

    @Inject
    WarmUp(Speller speller) {
        this(speller, System::nanoTime);
    }

    WarmUp(Speller speller, LongSupplier nanos) {
        this.speller = speller;
        this.nanos = nanos;
    }

    /** Takes place before the service listens, as all that observes its start does. */
    void before(@Observes StartupEvent ready) {
        search(MISTAKES);
    }

    /** Searches, as a check does, until the time is up; tells for how many words. */
    int search(List<String> mistakes) {
        long start = nanos.getAsLong();
        int searched = 0;
        for (var word : Reading.words(String.join(" ", mistakes))) {
            if (nanos.getAsLong() - start >= LONGEST.toNanos()) {
                break;
            }
            Recognising.unrecognised(word, speller::has).stream()
                    .filter(found ->
                            !Recognising.isTakenForName(found, speller::isOneSlipFromAWord))
                    .forEach(found -> speller.suggestions(found.word()));
            searched++;
        }
        over = true;
        return searched;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("spelling").status(over).build();
    }
}
