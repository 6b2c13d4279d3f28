package lms.kit.time;

import java.time.LocalDate;

/**
 * Something that falls due by the calendar. It runs once for each day, on one replica, in a
 * transaction of its own; days missed while the service was down are caught up in order.
 */
public interface NightJob {

    /** The name under which its runs are remembered; never changes. */
    String name();

    /** Does what falls due on the day; doing it again changes nothing. */
    void run(LocalDate day);
}
