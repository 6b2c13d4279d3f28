package lms.local.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What runs in a home, so that another command finds it: the processes and the ports. */
public record RunState(Running supervisor, Map<Component, Running> components, Ports ports) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public RunState {
        components = Map.copyOf(components);
    }

    /** A process that cannot be mistaken for a later one with the same number. */
    public record Running(long pid, Instant startedAt) {

        static Running of(ProcessHandle handle) {
            return new Running(handle.pid(), startOf(handle));
        }

        /** Finds the process if it is still there. */
        public Optional<ProcessHandle> alive() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(each -> startOf(each).equals(startedAt));
        }

        private static Instant startOf(ProcessHandle handle) {
            return handle.info().startInstant().orElse(Instant.EPOCH);
        }
    }

    /** Reads what was last written in a home. */
    public static Optional<RunState> read(Places places) {
        Path file = places.runState();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode state = JSON.readTree(file.toFile());
            Map<Component, Running> components = new EnumMap<>(Component.class);
            for (Component component : Component.values()) {
                if (state.path("components").has(component.id())) {
                    components.put(
                            component, running(state.path("components").path(component.id())));
                }
            }
            Map<Port, Integer> ports = new EnumMap<>(Port.class);
            for (Port port : Port.values()) {
                ports.put(port, state.path("ports").path(port.name()).asInt());
            }
            return Optional.of(
                    new RunState(running(state.path("supervisor")), components, new Ports(ports)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Running running(JsonNode node) {
        return new Running(
                node.path("pid").asLong(), Instant.parse(node.path("startedAt").asText()));
    }

    void write(Places places) {
        ObjectNode state = JSON.createObjectNode();
        write(state.putObject("supervisor"), supervisor);
        ObjectNode processes = state.putObject("components");
        components.forEach((key, value) -> write(processes.putObject(key.id()), value));
        ObjectNode numbers = state.putObject("ports");
        ports.numbers().forEach((key, value) -> numbers.put(key.name(), value));
        try {
            Path unfinished = Files.createTempFile(places.home(), "run", ".json");
            JSON.writerWithDefaultPrettyPrinter().writeValue(unfinished.toFile(), state);
            Files.move(unfinished, places.runState(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ObjectNode node, Running running) {
        node.put("pid", running.pid());
        node.put("startedAt", running.startedAt().toString());
    }

    /** Tells whether the one who started the suite is still there. */
    public boolean isSupervised() {
        return supervisor.alive().isPresent();
    }
}
