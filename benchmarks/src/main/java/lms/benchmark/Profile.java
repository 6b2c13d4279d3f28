package lms.benchmark;

import static java.util.Comparator.comparingLong;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import lms.local.suite.SuiteFailure;

/** Where a service's time goes: a flight recording, and the time of its threads. */
final class Profile {

    private static final int LONGEST_LIST = 25;

    /** Whose code it is, by the beginning of a class; the first in the list that fits. */
    private static final Map<String, String> PARTS = parts();

    private final long pid;
    private final Path file;
    private final Map<String, Long> threadsBefore;

    /** Begins to record. */
    Profile(long pid, Path file) {
        this.pid = pid;
        this.file = file;
        this.threadsBefore = Usage.threads(pid);
        jcmd("JFR.start", "name=benchmark", "settings=profile");
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("lms.kit.rest.Idempotent", "idempotency keys");
        parts.put("lms.kit.outbox.Relay", "outbox relay");
        parts.put("lms.kit.", "service-kit, the rest");
        parts.put("lms.", "the service's own code");
        parts.put("org.postgresql.", "PostgreSQL driver");
        parts.put("io.agroal.", "connection pool");
        parts.put("com.arjuna.", "transaction manager");
        parts.put("io.quarkus.narayana.", "transaction manager");
        parts.put("org.hibernate.validator.", "Bean Validation");
        parts.put("org.hibernate.", "Hibernate");
        parts.put("io.quarkus.hibernate.", "Hibernate");
        parts.put("com.fasterxml.jackson.", "JSON");
        parts.put("org.jose4j.", "tokens");
        parts.put("io.quarkus.oidc.", "tokens");
        parts.put("io.smallrye.jwt.", "tokens");
        parts.put("io.quarkus.security.", "tokens");
        parts.put("io.quarkus.vertx.http.runtime.security.", "tokens");
        parts.put("io.opentelemetry.", "traces");
        parts.put("io.quarkus.opentelemetry.", "traces");
        parts.put("io.micrometer.", "metrics");
        parts.put("io.quarkus.micrometer.", "metrics");
        parts.put("org.apache.kafka.", "Kafka client");
        parts.put("io.quarkus.arc.", "dependency injection");
        parts.put("org.jboss.resteasy.reactive.", "REST");
        parts.put("io.quarkus.resteasy.", "REST");
        parts.put("io.vertx.", "HTTP server");
        parts.put("io.netty.", "HTTP server");
        parts.put("io.quarkus.", "Quarkus, the rest");
        return parts;
    }

    /** Ends the recording and tells what it shows. */
    List<String> end() {
        jcmd("JFR.stop", "name=benchmark", "filename=" + file);
        var hot = new HashMap<String, Long>();
        var parts = new HashMap<String, Long>();
        long samples = 0;
        try (var recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                var event = recording.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample")
                        && event.getStackTrace() != null) {
                    samples++;
                    var frames = event.getStackTrace().getFrames();
                    hot.merge(name(frames.getFirst()), 1L, Long::sum);
                    parts.merge(part(event), 1L, Long::sum);
                }
            }
        } catch (IOException e) {
            throw new SuiteFailure("the flight recording cannot be read", e);
        }
        var threads = new HashMap<String, Long>();
        Usage.threads(pid)
                .forEach((name, ticks) ->
                        threads.put(name, ticks - threadsBefore.getOrDefault(name, 0L)));
        long ticks = threads.values().stream().mapToLong(Long::longValue).sum();
        return Stream.of(
                        heading("threads of the service, by processor time"),
                        lines(threads, ticks),
                        heading("code of the service, by the innermost that is known"),
                        lines(parts, samples),
                        heading("hottest methods"),
                        lines(hot, samples),
                        Stream.of("The recording: " + file))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> heading(String words) {
        return Stream.of("", words);
    }

    private static Stream<String> lines(Map<String, Long> counts, long whole) {
        return counts.entrySet().stream()
                .sorted(comparingLong((Map.Entry<String, Long> each) -> -each.getValue()))
                .limit(LONGEST_LIST)
                .filter(each -> each.getValue() > 0)
                .map(each ->
                        "%6.1f %%  %s"
                                .formatted(
                                        100.0 * each.getValue() / Math.max(1, whole),
                                        each.getKey()));
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static String part(RecordedEvent event) {
        for (var frame : event.getStackTrace().getFrames()) {
            var type = frame.getMethod().getType().getName();
            for (var part : PARTS.entrySet()) {
                if (type.startsWith(part.getKey())) {
                    return part.getValue();
                }
            }
        }
        return "Java itself";
    }

    private void jcmd(String... words) {
        var command =
                Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                                .toString(),
                                        Long.toString(pid)),
                                Stream.of(words))
                        .toList();
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (process.waitFor() != 0) {
                throw new SuiteFailure("the service cannot be recorded");
            }
        } catch (IOException e) {
            throw new SuiteFailure("the service cannot be recorded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("interrupted", e);
        }
    }
}
