package lms.local.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lms.local.load.InventedPerson;
import lms.local.load.LoadProgress;
import lms.local.load.Loader;
import lms.local.load.Loader.Outcome;
import lms.local.load.ResidentMemory;
import lms.local.rest.FrontEnd;
import lms.local.suite.Component;
import lms.local.suite.Places;
import lms.local.suite.RunState;
import lms.local.suite.SuiteFailure;
import lms.local.suite.SuiteSettings;

/**
 * Creates many clients through REST, or goes on where it was stopped; reads them back if asked to.
 */
final class LoadCommand {

    private static final int USUAL_AT_ONCE = 8;

    private final Places places;
    private final Map<String, String> environment;

    LoadCommand(Places places, Map<String, String> environment) {
        this.places = places;
        this.environment = environment;
    }

    int run(Arguments arguments) {
        int clients =
                arguments
                        .value("--clients")
                        .map(text -> number("--clients", text, InventedPerson.MOST))
                        .orElseThrow(() -> new SuiteFailure("How many? --clients 1000"));
        int atOnce =
                arguments
                        .value("--at-once")
                        .map(text -> number("--at-once", text, 64))
                        .orElse(USUAL_AT_ONCE);
        boolean readBack = arguments.takes("--read-back");
        SuiteSettings settings = suite(arguments);
        Path journal = places.stores().resolve("load.journal");
        Loader loader = new Loader(FrontEnd.of(settings).signIn("amal.khan"), journal, atOnce);

        LoadProgress creating = progress("created");
        boolean right = tell("created", loader.create(clients, creating), creating);
        if (right && readBack) {
            LoadProgress reading = progress("read back");
            right = tell("read back", loader.readBack(clients, reading), reading);
        }
        return right ? 0 : 1;
    }

    private SuiteSettings suite(Arguments arguments) {
        var running = RunState.read(places).filter(RunState::isSupervised);
        if (running.isPresent()) {
            arguments.end();
            return new SuiteSettings(places, running.get().ports(), true);
        }
        return new RunCommand(places, environment).start(arguments);
    }

    private LoadProgress progress(String what) {
        return new LoadProgress(
                what,
                System.out::println,
                isWatched(),
                ResidentMemory.of(places, Component.CLIENT_RECORD));
    }

    @SuppressWarnings("SystemConsoleNull") // it may still be null, says its contract
    private static boolean isWatched() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static boolean tell(String what, Outcome outcome, LoadProgress progress) {
        outcome.faults().forEach(fault -> System.out.println("  WRONG: " + fault));
        System.out.println(
                "%,d clients %s (%,d of them before) in %.0f s, %.0f a second; asked again %,d times"
                        .formatted(
                                outcome.clients() - outcome.faults().size(),
                                what,
                                outcome.already(),
                                outcome.took().toMillis() / 1000.0,
                                outcome.perSecond(),
                                outcome.askedAgain()));
        System.out.println("  resident memory of the client record's service");
        progress.measured().forEach(line -> System.out.println("    " + line));
        List<String> faults = outcome.faults();
        System.out.println(faults.isEmpty() ? "  all there" : "  NOT all there");
        return faults.isEmpty();
    }

    private static int number(String name, String text, int most) {
        if (!text.matches("[0-9]{1,7}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > most) {
            throw new SuiteFailure(
                    "%s is a number from 1 to %d, not %s".formatted(name, most, text));
        }
        return Integer.parseInt(text);
    }
}
