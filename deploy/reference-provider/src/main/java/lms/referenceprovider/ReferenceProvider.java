package lms.referenceprovider;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program: opens the inbox, and opens it anew after a failure, until it is told to stop. */
public final class ReferenceProvider {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceProvider.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Inbox inbox;

    ReferenceProvider(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        int status = start(System.getenv());
        if (status != 0) {
            System.exit(status);
        }
    }

    private static int start(Map<String, String> environment) {
        Settings settings;
        try {
            settings = Settings.from(environment);
        } catch (IllegalArgumentException refusal) {
            LOG.error("{}", refusal.getMessage());
            return 2;
        }
        if (settings.security() instanceof Settings.Oidc oidc) {
            // The Kafka client sends credentials only to addresses that the process allows.
            System.setProperty(
                    "org.apache.kafka.sasl.oauthbearer.allowed.urls", oidc.tokenEndpoint());
        }
        var provider = new ReferenceProvider(settings, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(provider::stopAndWait));
        try {
            provider.run();
            return 0;
        } catch (Journal.Damaged damaged) {
            LOG.error("{}: restore it, or start with an empty folder", damaged.getMessage());
            return 1;
        }
    }

    private void stopAndWait() {
        stop();
        try {
            if (!stopped.await(10, TimeUnit.SECONDS)) {
                LOG.warn("stopped in the middle; the next start puts it right");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns after {@link #stop}. */
    void run() {
        try {
            Duration pause = FIRST_PAUSE;
            do {
                long startedAt = System.nanoTime();
                workOnce();
                boolean lasted = System.nanoTime() - startedAt > LONGEST_PAUSE.toNanos();
                pause = lasted ? FIRST_PAUSE : min(pause.multipliedBy(2), LONGEST_PAUSE);
            } while (!stoppedWithin(pause));
        } finally {
            stopped.countDown();
        }
    }

    private void workOnce() {
        try (Inbox opened = Inbox.open(settings, clock)) {
            inbox = opened;
            if (stopping.getCount() > 0) {
                opened.work();
            }
        } catch (IOException | KafkaException failure) {
            LOG.error("will try again: {}", causes(failure));
        } finally {
            inbox = null;
        }
    }

    private boolean stoppedWithin(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Lets {@link #run} return once the messages in hand are done. */
    void stop() {
        stopping.countDown();
        Inbox working = inbox;
        if (working != null) {
            working.stop();
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The first line of each cause: a message of the Kafka client may hold a whole stack. */
    private static String causes(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : ", caused by ");
            text.append(cause.toString().lines().findFirst().orElse(""));
        }
        return text.toString();
    }
}
