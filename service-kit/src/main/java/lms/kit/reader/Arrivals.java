package lms.kit.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for events, when some have been applied on this replica. */
@ApplicationScoped
class Arrivals {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private long arrivals;

    void announce() {
        lock.lock();
        try {
            arrivals++;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something arrives, or the time is over; events may arrive on other replicas. */
    void await(long millis) throws InterruptedException {
        lock.lock();
        try {
            long before = arrivals;
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (arrivals == before && left > 0) {
                left = arrived.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
