package lms.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lms.local.suite.Component;
import lms.local.suite.Places;
import lms.local.suite.SuiteFailure;

/** Follows a log. */
final class LogsCommand {

    private final Places places;

    LogsCommand(Places places) {
        this.places = places;
    }

    int run(Arguments arguments) {
        boolean follow = !arguments.takes("--no-follow");
        Component component =
                arguments
                        .next()
                        .flatMap(Component::named)
                        .orElseThrow(() -> new SuiteFailure("Which log? One of " + known()));
        arguments.end();
        Path log = places.log(component);
        if (!Files.exists(log)) {
            throw new SuiteFailure(component.id() + " has no log yet");
        }
        List<String> command =
                follow
                        ? List.of("tail", "-n", "200", "-F", log.toString())
                        : List.of("tail", "-n", "200", log.toString());
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static String known() {
        return Arrays.stream(Component.values())
                .map(Component::id)
                .collect(Collectors.joining(", "));
    }
}
