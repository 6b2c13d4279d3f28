package lms.local.suite;

import java.util.List;
import java.util.Map;

/** A command with the environment it adds. */
record Launch(List<String> command, Map<String, String> environment) {

    Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
