package lms.local.cli;

import java.util.Map;
import java.util.Optional;
import lms.local.demo.MainJob;
import lms.local.suite.Places;
import lms.local.suite.RunState;
import lms.local.suite.SuiteSettings;

/** Walks the main job against the running suite, or starts one for it and stops it afterwards. */
final class DemoCommand {

    private final Places places;
    private final Map<String, String> environment;

    DemoCommand(Places places, Map<String, String> environment) {
        this.places = places;
        this.environment = environment;
    }

    int run(Arguments arguments) {
        Optional<SuiteSettings> running =
                RunState.read(places)
                        .filter(RunState::isSupervised)
                        .map(state -> new SuiteSettings(places, state.ports(), true));
        if (running.isPresent()) {
            arguments.end();
        }
        SuiteSettings settings =
                running.orElseGet(() -> new RunCommand(places, environment).start(arguments));
        return new MainJob(settings, System.out::println).walk() ? 0 : 1;
    }
}
