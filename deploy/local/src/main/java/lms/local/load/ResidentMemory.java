package lms.local.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import lms.local.suite.Component;
import lms.local.suite.Places;
import lms.local.suite.RunState;

/** How much memory a component's process has resident, in KiB; 0 while it does not run. */
public final class ResidentMemory {

    private ResidentMemory() {}

    /** Looks each time who the process is: it may have been started again. */
    public static LongSupplier of(Places places, Component component) {
        return () ->
                RunState.read(places)
                        .map(state -> state.components().get(component))
                        .flatMap(RunState.Running::alive)
                        .map(process -> resident(process.pid()))
                        .orElse(0L);
    }

    private static long resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
