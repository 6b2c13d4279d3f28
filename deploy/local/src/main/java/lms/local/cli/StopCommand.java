package lms.local.cli;

import java.time.Duration;
import lms.local.suite.Await;
import lms.local.suite.Places;
import lms.local.suite.RunState;

/** Stops the suite that runs in another window. */
final class StopCommand {

    private final Places places;

    StopCommand(Places places) {
        this.places = places;
    }

    int run(Arguments arguments) {
        arguments.end();
        RunState.Running supervisor = RunningSuite.state(places).supervisor();
        supervisor.alive().ifPresent(ProcessHandle::destroy);
        Await.until("the suite to stop", Duration.ofMinutes(4), () -> supervisor.alive().isEmpty());
        System.out.println("Stopped.");
        return 0;
    }
}
