package lms.journey;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lms.journey.suite.Journeys;

/** Several advisers who write without a pause until they are told to stop. */
final class WriteStream implements AutoCloseable {

    private final AtomicInteger answered = new AtomicInteger();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final List<Writer> writers;
    private final List<Thread> threads;
    private volatile boolean stopped;

    WriteStream(Journeys journeys, int advisers) {
        writers =
                IntStream.range(0, advisers)
                        .mapToObj(number ->
                                new Writer(
                                        journeys.amal(),
                                        journeys.today(),
                                        number,
                                        answered::incrementAndGet))
                        .toList();
        threads =
                writers.stream()
                        .map(writer -> Thread.ofPlatform().start(() -> write(writer)))
                        .toList();
    }

    private void write(Writer writer) {
        try {
            while (!stopped) {
                writer.writeOn();
            }
        } catch (RuntimeException | AssertionError e) {
            faults.add(e);
        }
    }

    /** Waits until so many more writes were answered. */
    void await(int more, Duration patience) {
        awaitAltogether(answered.get() + more, patience);
    }

    /** Waits until so many writes were answered in all. */
    void awaitAltogether(int writes, Duration patience) {
        org.awaitility.Awaitility.await(writes + " writes to be answered")
                .atMost(patience)
                .until(() -> answered.get() >= writes || !faults.isEmpty());
    }

    int answered() {
        return answered.get();
    }

    /** What no careful front end should have met. */
    List<Throwable> faults() {
        return List.copyOf(faults);
    }

    List<Writer> writers() {
        return writers;
    }

    /** Lets each adviser finish what they are at. */
    @Override
    public void close() {
        stopped = true;
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
