package lms.local.suite;

import java.time.Duration;

/** How one component is started and known to be ready. */
interface Part {

    /** Makes the next start possible: first-time files, what a killed process left behind. */
    void prepare();

    /** What to run. */
    Launch launch();

    /** Asks once whether it does its work. */
    boolean isReady();

    /** Brings what it holds into the state the others expect; repeating it changes nothing. */
    default void settle() {}

    /** Asks a live process to stop. */
    default void askToStop(Process running) {
        running.destroy();
    }

    /** How long a start or a stop may take. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }
}
