package lms.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lms.local.suite.Component;
import lms.local.suite.Places;
import lms.local.suite.RunState;
import lms.local.suite.Suite;
import lms.local.suite.SuiteSettings;

/** Shows what runs, where, whether it is ready, and how much memory it takes. */
final class StatusCommand {

    private static final long MIB = 1024;

    private final Places places;

    StatusCommand(Places places) {
        this.places = places;
    }

    int run(Arguments arguments) {
        arguments.end();
        RunState state = RunningSuite.state(places);
        SuiteSettings settings = new SuiteSettings(places, state.ports(), true);
        Map<Component, Boolean> ready = Suite.ready(settings);
        boolean allReady = true;
        long total = 0;
        for (Component component : Component.values()) {
            Optional<ProcessHandle> alive =
                    Optional.ofNullable(state.components().get(component))
                            .flatMap(RunState.Running::alive);
            boolean isReady = alive.isPresent() && ready.getOrDefault(component, false);
            long memory = alive.map(StatusCommand::memoryOfAll).orElse(0L);
            total += memory;
            allReady &= isReady;
            System.out.println(
                    "%-26s %-10s %8s %6d MiB  %s"
                            .formatted(
                                    component.id(),
                                    isReady ? "ready" : alive.isPresent() ? "not ready" : "stopped",
                                    alive.map(each -> Long.toString(each.pid())).orElse("-"),
                                    memory / MIB,
                                    settings.whereabouts(component)));
        }
        System.out.println(
                "%-26s %-10s %8d %6d MiB"
                        .formatted(
                                "(the suite's own process)",
                                "",
                                state.supervisor().pid(),
                                memory(state.supervisor().pid()) / MIB));
        total += memory(state.supervisor().pid());
        System.out.println("%-26s %-10s %8s %6d MiB".formatted("total", "", "", total / MIB));
        return allReady ? 0 : 1;
    }

    private static long memoryOfAll(ProcessHandle process) {
        return memory(process.pid())
                + process.descendants().mapToLong(child -> memory(child.pid())).sum();
    }

    /** Reads how much of the process is resident, in KiB; shared pages are shared out fairly. */
    private static long memory(long pid) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup"));
            return lines.stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
