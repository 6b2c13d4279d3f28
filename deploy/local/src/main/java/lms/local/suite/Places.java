package lms.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things are: {@code root} holds the sources and what was built from them, {@code home} the
 * state of one suite.
 */
public record Places(Path root, Path home) {

    public Places {
        root = root.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    /** What a fresh store drops. */
    public Path stores() {
        return home.resolve("data");
    }

    public Path store(Component component) {
        return stores().resolve(component.id());
    }

    public Path log(Component component) {
        return home.resolve("logs").resolve(component.id() + ".log");
    }

    public Path caches() {
        return home.resolve("caches");
    }

    /** Programs that were unpacked, such as PostgreSQL. */
    public Path programs() {
        return home.resolve("programs");
    }

    public Path runState() {
        return home.resolve("run.json");
    }

    public Path topics() {
        return root.resolve("deploy/kubernetes/base/kafka/topics.yaml");
    }

    public Path users() {
        return root.resolve("deploy/kubernetes/base/kafka/users.yaml");
    }

    Path built(Component component) {
        return switch (component.kind()) {
            case SERVICE -> root.resolve(component.id()).resolve("target/quarkus-app");
            case PROVIDER -> root.resolve("deploy/reference-provider/target");
            case PLATFORM -> root.resolve("deploy/local/target");
        };
    }

    /** The class path of this module, as its build laid it out. */
    String ownClassPath() {
        Path target = root.resolve("deploy/local/target");
        return target.resolve("classes") + ":" + target.resolve("lib") + "/*";
    }

    Path keycloak() {
        Path target = root.resolve("deploy/local/target");
        try (Stream<Path> entries = Files.list(target)) {
            List<Path> found =
                    entries.filter(each -> each.getFileName().toString().startsWith("keycloak-"))
                            .sorted()
                            .toList();
            if (found.isEmpty()) {
                throw new SuiteFailure("Keycloak is not there: build deploy/local first");
            }
            return found.getLast();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
