package lms.local.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/**
 * A whole suite on this machine: PostgreSQL, Keycloak, Kafka, the services and the reference
 * providers, each its own process that can be started, stopped and killed by itself.
 */
public final class Suite implements AutoCloseable {

    private static final long LARGEST_LOG = 20_000_000;

    private static final List<String> OWN_SESSION =
            Commands.succeeds(List.of("setsid", "--version")) ? List.of("setsid") : List.of();

    private final SuiteSettings settings;
    private final Realm realm = Realm.read();
    private final KafkaPart kafka;
    private final KeycloakPart keycloak;
    private final Map<Component, Part> parts;
    private final Map<Component, Process> running = new ConcurrentHashMap<>();
    private final Map<Component, Long> startedAt = new ConcurrentHashMap<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private Thread atExit = new Thread(this::killAll, "kill-at-exit");
    private Consumer<Component> onUnexpectedEnd = component -> {};

    public Suite(SuiteSettings settings) {
        this.settings = settings;
        this.kafka = new KafkaPart(settings);
        this.keycloak = new KeycloakPart(settings);
        this.parts = parts(settings, realm);
        Places.create(settings.places().home().resolve("logs"));
        Places.create(settings.places().stores());
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    private static Map<Component, Part> parts(SuiteSettings settings, Realm realm) {
        Map<Component, Part> parts = new EnumMap<>(Component.class);
        KafkaPart kafka = new KafkaPart(settings);
        parts.put(Component.POSTGRES, new PostgresPart(settings));
        parts.put(Component.KEYCLOAK, new KeycloakPart(settings));
        parts.put(Component.KAFKA, kafka);
        for (Component service : Component.services()) {
            parts.put(service, new ServicePart(settings, service, realm));
        }
        for (Component provider : Component.providers()) {
            parts.put(provider, new ProviderPart(settings, provider, realm, kafka));
        }
        return parts;
    }

    /** Stops everything in good order, instead of killing it, when this program is ended. */
    public void stopAtExit(Progress progress) {
        Thread inGoodOrder = new Thread(() -> stopAll(progress), "stop-at-exit");
        Runtime.getRuntime().addShutdownHook(inGoodOrder);
        Runtime.getRuntime().removeShutdownHook(atExit);
        atExit = inGoodOrder;
    }

    /** Asks to be told of each component that ends without having been stopped or killed. */
    public void onUnexpectedEnd(Consumer<Component> listener) {
        onUnexpectedEnd = listener;
    }

    /**
     * Ends what an earlier suite in this home left behind.
     *
     * @throws SuiteFailure when an earlier suite is still looked after by its own process
     */
    public void clearLeftovers() {
        RunState.read(settings.places()).ifPresent(this::clear);
    }

    private void clear(RunState earlier) {
        if (earlier.isSupervised() && earlier.supervisor().pid() != ProcessHandle.current().pid()) {
            throw new SuiteFailure(
                    "A suite is already running (process %d); ./lms status shows it"
                            .formatted(earlier.supervisor().pid()));
        }
        for (RunState.Running left : earlier.components().values()) {
            left.alive().ifPresent(Suite::killTree);
        }
    }

    /** Tells whether nothing was ever stored. */
    public boolean isEmpty() {
        return !Files.exists(settings.places().store(Component.POSTGRES));
    }

    /** Asks each component of a suite, whoever started it, whether it does its work. */
    public static Map<Component, Boolean> ready(SuiteSettings settings) {
        Map<Component, Boolean> ready = new EnumMap<>(Component.class);
        parts(settings, Realm.read()).forEach((key, part) -> ready.put(key, part.isReady()));
        return ready;
    }

    /** Forgets everything that was stored; nothing may be running. */
    public void dropStores() {
        Folders.delete(settings.places().stores());
        Places.create(settings.places().stores());
    }

    /** Starts everything, each as soon as what it needs is ready. */
    public void startAll(Progress progress) {
        startPlatform(progress);
        for (Component service : Component.services()) {
            startAndSay(service, progress);
        }
        startProviders(progress);
    }

    /**
     * Makes a start-up cache for a service that has none, by a start and a stop of its own; when
     * that fails, the service will start without one.
     */
    public void trainOnce(Component service, Progress progress) {
        if (!(part(service) instanceof ServicePart part) || !part.isUntrained()) {
            return;
        }
        progress.say("%-26s gets its start-up cache, once".formatted(service.id()));
        part.beginTraining();
        try {
            start(service);
            awaitReady(service);
            if (stop(service)) {
                part.keepCache();
            } else {
                part.giveUpCache();
            }
        } catch (SuiteFailure e) {
            part.endTraining();
            kill(service);
            if (stopping.get()) {
                throw e;
            }
            part.giveUpCache();
            progress.say("%-26s goes without a start-up cache".formatted(service.id()));
        }
    }

    /** Starts one component and says how long it took until it was ready. */
    public void startAndSay(Component component, Progress progress) {
        start(component);
        sayReady(progress, component);
    }

    /** Starts the reference providers; they need nothing of the services. */
    public void startProviders(Progress progress) {
        Component.providers().forEach(this::start);
        for (Component provider : Component.providers()) {
            sayReady(progress, provider);
        }
    }

    /** Starts PostgreSQL, Keycloak and Kafka. */
    public void startPlatform(Progress progress) {
        if (!keycloak.isBuilt()) {
            progress.say("Building Keycloak and its realm, once: about a minute");
        }
        start(Component.KEYCLOAK);
        start(Component.POSTGRES);
        sayReady(progress, Component.POSTGRES);
        sayReady(progress, Component.KEYCLOAK);
        start(Component.KAFKA);
        sayReady(progress, Component.KAFKA);
    }

    private void sayReady(Progress progress, Component component) {
        Duration took = awaitReady(component);
        progress.say(
                "%-26s ready after %.1f s".formatted(component.id(), took.toMillis() / 1000.0));
    }

    /** Starts one component's process; {@link #awaitReady} tells when it does its work. */
    public void start(Component component) {
        if (isRunning(component)) {
            throw new IllegalStateException(component.id() + " is already running");
        }
        if (stopping.get()) {
            throw new SuiteFailure("The suite is stopping");
        }
        Part part = part(component);
        part.prepare();
        Launch launch = part.launch();
        List<String> command = new ArrayList<>(OWN_SESSION);
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(launch.environment());
        builder.directory(settings.places().stores().toFile());
        builder.redirectErrorStream(true);
        builder.redirectInput(Redirect.from(new File("/dev/null")));
        builder.redirectOutput(Redirect.appendTo(log(component).toFile()));
        try {
            startedAt.put(component, System.nanoTime());
            Process process = builder.start();
            running.put(component, process);
            Thread.startVirtualThread(() -> noticeEnd(component, process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writeState();
    }

    private void noticeEnd(Component component, Process process) {
        Process ended = process.onExit().join();
        if (running.remove(component, ended)) {
            onUnexpectedEnd.accept(component);
        }
    }

    private Path log(Component component) {
        Path log = settings.places().log(component);
        try {
            if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
                Files.move(
                        log,
                        log.resolveSibling(log.getFileName() + ".1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return log;
    }

    /**
     * Waits until the component does its work, and tells how long that took from its start.
     *
     * @throws SuiteFailure when it ends before, or is not ready in time
     */
    public Duration awaitReady(Component component) {
        Part part = part(component);
        Await.until(component.id() + " to be ready", part.patience(), () -> answers(component));
        part.settle();
        long start = startedAt.getOrDefault(component, System.nanoTime());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private boolean answers(Component component) {
        if (!isRunning(component)) {
            throw new SuiteFailure(
                    "%s has ended; its log is %s\n%s"
                            .formatted(
                                    component.id(),
                                    settings.places().log(component),
                                    lastLines(component)));
        }
        return part(component).isReady();
    }

    private String lastLines(Component component) {
        try (Stream<String> lines = Files.lines(settings.places().log(component))) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 8), all.size()));
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    /** Kills the component at once, as a failing machine would; its store stays. */
    public void kill(Component component) {
        Process process = running.remove(component);
        if (process != null) {
            killTree(process.toHandle());
            writeState();
        }
    }

    private static void killTree(ProcessHandle process) {
        List<ProcessHandle> whole = new ArrayList<>(process.descendants().toList());
        process.destroyForcibly();
        whole.add(process);
        // Children without their parent leave by themselves; only those that do not are killed.
        if (!awaitEnd(whole, Duration.ofSeconds(10))) {
            whole.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(whole, Duration.ofSeconds(10));
        }
    }

    private static boolean awaitEnd(Collection<ProcessHandle> processes, Duration patience) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(ends)
                .thenApply(ended -> true)
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /**
     * Asks the component to stop and waits until it has; one that does not is killed.
     *
     * @return whether it ended by itself
     */
    public boolean stop(Component component) {
        Process process = running.remove(component);
        if (process == null) {
            return false;
        }
        Part part = part(component);
        part.askToStop(process);
        boolean ended = awaitEnd(List.of(process.toHandle()), part.patience());
        if (!ended) {
            killTree(process.toHandle());
        }
        writeState();
        return ended;
    }

    /** Stops everything: providers and services first, then what they stand on. */
    public void stopAll(Progress progress) {
        stopping.set(true);
        stopTogether(progress, Component.providers());
        stopTogether(progress, Component.services());
        stopTogether(progress, List.of(Component.KAFKA, Component.KEYCLOAK));
        stopTogether(progress, List.of(Component.POSTGRES));
        try {
            Files.deleteIfExists(settings.places().runState());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stopping.set(false);
    }

    private void stopTogether(Progress progress, List<Component> components) {
        List<Component> live = components.stream().filter(this::isRunning).toList();
        CompletableFuture<?>[] stops =
                live.stream()
                        .map(each -> CompletableFuture.runAsync(() -> stop(each)))
                        .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(stops).join();
        if (!live.isEmpty()) {
            progress.say("stopped " + String.join(", ", live.stream().map(Component::id).toList()));
        }
    }

    private void killAll() {
        running.values().forEach(process -> killTree(process.toHandle()));
    }

    public boolean isRunning(Component component) {
        Process process = running.get(component);
        return process != null && process.isAlive();
    }

    /** Gives the number of a running component's process. */
    public long pid(Component component) {
        Process process = running.get(component);
        if (process == null) {
            throw new IllegalStateException(component.id() + " is not running");
        }
        return process.pid();
    }

    /** Gives where a service answers, for example {@code http://localhost:8081}. */
    public URI address(Component service) {
        return settings.address(service);
    }

    public URI tokenEndpoint() {
        return URI.create(settings.tokenEndpoint());
    }

    public Realm realm() {
        return realm;
    }

    public SuiteSettings settings() {
        return settings;
    }

    /** Gives what a Kafka client needs to connect as one of the realm's services or providers. */
    public Map<String, String> kafkaClientProperties(String clientId) {
        return kafkaClientProperties(settings, clientId);
    }

    /** The same for a suite that another program started. */
    public static Map<String, String> kafkaClientProperties(
            SuiteSettings settings, String clientId) {
        return KafkaPart.clientProperties(settings, clientId, Realm.read().secretOf(clientId));
    }

    /** Opens an administrator's connection to the broker, where no ACL applies. */
    public Admin kafkaAdmin() {
        return kafka.admin(30_000);
    }

    /** Gives what any Kafka client needs to pass the same door. */
    public Map<String, String> kafkaSuperuserProperties() {
        return kafka.superuserProperties();
    }

    /** Gives the address of a database; it takes the password of its owner too. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s"
                .formatted(settings.ports().of(Port.POSTGRES), database);
    }

    /** Gives the demo password of a database's owner. */
    public static String databasePassword(String owner) {
        return PostgresPart.password(owner);
    }

    private Part part(Component component) {
        Part part = parts.get(component);
        if (part == null) {
            throw new IllegalArgumentException("no such part: " + component);
        }
        return part;
    }

    private void writeState() {
        Map<Component, RunState.Running> processes = new EnumMap<>(Component.class);
        running.forEach((component, process) ->
                processes.put(component, RunState.Running.of(process.toHandle())));
        synchronized (this) {
            new RunState(RunState.Running.of(ProcessHandle.current()), processes, settings.ports())
                    .write(settings.places());
        }
    }

    /** Stops everything that is still running. */
    @Override
    public void close() {
        stopAll(Progress.SILENT);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The virtual machine is already shutting down, and the hook finds nothing to do.
        }
    }
}
