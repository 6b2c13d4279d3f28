package lms.local.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import lms.local.rest.BusinessDates;
import lms.local.rest.FrontEnd;
import lms.local.sample.SampleCaseload;
import lms.local.suite.Component;
import lms.local.suite.Places;
import lms.local.suite.Ports;
import lms.local.suite.Progress;
import lms.local.suite.Realm;
import lms.local.suite.Suite;
import lms.local.suite.SuiteFailure;
import lms.local.suite.SuiteSettings;

/** Starts everything, fills a fresh store, and runs until it is told to stop. */
final class RunCommand {

    private static final LocalDate TRAINING_DAY = LocalDate.of(2012, 5, 1);

    private final Places places;
    private final Map<String, String> environment;
    private final Progress progress = System.out::println;

    RunCommand(Places places, Map<String, String> environment) {
        this.places = places;
        this.environment = environment;
    }

    int run(Arguments arguments) {
        SuiteSettings settings = start(arguments);
        progress.say(introduction(settings));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** Starts a suite that stops when this program ends. */
    SuiteSettings start(Arguments arguments) {
        boolean fresh = arguments.takes("--fresh");
        boolean sample = !arguments.takes("--no-sample");
        Optional<LocalDate> today = arguments.value("--today").map(Arguments::day);
        Ports ports =
                Ports.of(
                        arguments
                                .value("--port-base")
                                .map(text -> Ports.parse("--port-base", text))
                                .orElse(null),
                        environment);
        arguments.end();
        SampleCaseload caseload = SampleCaseload.read(places);
        if (sample && today.isPresent() && today.get().isBefore(caseload.lastDay())) {
            throw new SuiteFailure(
                    "The sample caseload goes up to %s: choose a later --today, or --no-sample"
                            .formatted(caseload.lastDay()));
        }
        SuiteSettings settings = new SuiteSettings(places, ports, true);
        Suite suite = new Suite(settings);
        suite.clearLeftovers();
        ports.demandFree();
        if (fresh) {
            suite.dropStores();
            caseload = SampleCaseload.read(places);
        }
        suite.stopAtExit(progress);
        suite.onUnexpectedEnd(component ->
                progress.say(
                        "%s has ended by itself; its log is %s"
                                .formatted(component.id(), places.log(component))));
        fill(suite, caseload, sample, today);
        return settings;
    }

    private void fill(
            Suite suite, SampleCaseload caseload, boolean sample, Optional<LocalDate> today) {
        boolean empty = suite.isEmpty();
        if (empty && sample) {
            caseload.begin();
        }
        boolean loading = caseload.isBegun() && !caseload.isLoaded();
        suite.startPlatform(progress);
        BusinessDates dates = new BusinessDates(FrontEnd.of(suite));
        for (Component service : Component.services()) {
            suite.trainOnce(service, progress);
            suite.startAndSay(service, progress);
            if (loading) {
                caseload.date(service, dates);
            } else if (empty) {
                today.ifPresent(day -> dates.set(service, day));
            }
        }
        suite.startProviders(progress);
        if (loading) {
            progress.say("Loading the sample caseload");
            caseload.load(FrontEnd.of(suite), dates, today.orElse(TRAINING_DAY), progress);
        } else {
            today.ifPresent(dates::moveTo);
        }
    }

    private static String introduction(SuiteSettings settings) {
        StringBuilder text = new StringBuilder("\nThe suite is ready. Ctrl-C stops it.\n\n");
        for (Component service : Component.services()) {
            text.append("  %-24s %s/v1%n".formatted(service.id(), settings.address(service)));
        }
        text.append("  %-24s %s%n".formatted("tokens", settings.tokenEndpoint()));
        text.append("  %-24s %s%n".formatted("Kafka", settings.whereabouts(Component.KAFKA)));
        text.append(
                "  %-24s %s%n".formatted("PostgreSQL", settings.whereabouts(Component.POSTGRES)));
        text.append("%n  sign-ins, all with the password %s%n".formatted(Realm.PASSWORD));
        for (Realm.Person person : Realm.read().people()) {
            text.append(
                    "    %-12s %s  %s%n"
                            .formatted(
                                    person.signIn(),
                                    person.office(),
                                    String.join(", ", person.roles())));
        }
        text.append("\n  business date ")
                .append(new BusinessDates(FrontEnd.of(settings)).common())
                .append(" (./lms today DATE moves it on)\n");
        text.append("  ./lms demo walks the main job, ./lms status and ./lms logs SERVICE look on");
        return text.toString();
    }
}
