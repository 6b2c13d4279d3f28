package lms.local.load;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import lms.local.rest.Answer;
import lms.local.suite.SuiteFailure;

/** Asks again, after ever longer breaks, while the service is away or says that it is busy. */
final class Patience {

    private static final Duration LONGEST_BREAK = Duration.ofSeconds(5);
    private static final int IN_FLIGHT = 409;

    private final Duration limit;
    private final AtomicLong askedAgain = new AtomicLong();

    Patience(Duration limit) {
        this.limit = limit;
    }

    /** Gives the first answer that is one. */
    Answer answer(Supplier<Answer> attempt) {
        long start = System.nanoTime();
        Duration pause = Duration.ofMillis(50);
        while (true) {
            SuiteFailure lost = null;
            try {
                Answer answer = attempt.get();
                if (!isForLater(answer)) {
                    return answer;
                }
            } catch (SuiteFailure e) {
                if (!(e.getCause() instanceof IOException)) {
                    throw e;
                }
                lost = e;
            }
            if (System.nanoTime() - start > limit.toNanos()) {
                throw lost != null ? lost : new SuiteFailure("The service stayed busy");
            }
            askedAgain.incrementAndGet();
            LockSupport.parkNanos(
                    pause.toNanos() / 2
                            + ThreadLocalRandom.current().nextLong(pause.toNanos() / 2 + 1));
            pause = pause.multipliedBy(2);
            pause = pause.compareTo(LONGEST_BREAK) > 0 ? LONGEST_BREAK : pause;
        }
    }

    /** A first attempt whose connection was lost may still be going on: that is for later too. */
    private static boolean isForLater(Answer answer) {
        return answer.status() == 429
                || answer.status() == 503
                || (answer.status() == IN_FLIGHT && answer.code().equals("LMS-433"));
    }

    long askedAgain() {
        return askedAgain.get();
    }
}
