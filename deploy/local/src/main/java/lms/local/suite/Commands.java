package lms.local.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/** Runs short commands to their end. */
final class Commands {

    private static final File NOWHERE = new File("/dev/null");

    private Commands() {}

    static void run(List<String> command) {
        run(command, NOWHERE.toPath());
    }

    /**
     * Runs a command and appends what it says to a log.
     *
     * @throws SuiteFailure when it fails
     */
    static void run(List<String> command, Path log) {
        int code = end(command, Redirect.appendTo(log.toFile()));
        if (code != 0) {
            throw new SuiteFailure(
                    "%s failed with code %d; its log is %s"
                            .formatted(Path.of(command.getFirst()).getFileName(), code, log));
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            return end(command, Redirect.to(NOWHERE)) == 0;
        } catch (UncheckedIOException e) {
            // There is no such command.
            return false;
        }
    }

    static void signal(String name, long pid) {
        succeeds(List.of("sh", "-c", "kill -" + name + " " + pid));
    }

    private static int end(List<String> command, Redirect output) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true);
        builder.redirectOutput(output);
        builder.redirectInput(Redirect.from(NOWHERE));
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted", e);
        }
    }
}
