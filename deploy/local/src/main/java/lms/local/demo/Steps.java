package lms.local.demo;

import java.util.concurrent.Callable;
import lms.local.suite.Progress;
import lms.local.suite.SuiteFailure;

/** Walks steps one by one; prints what was observed, how long it took, and whether it is right. */
final class Steps {

    private final Progress progress;
    private int number;
    private int wrong;

    Steps(Progress progress) {
        this.progress = progress;
    }

    /** Takes one step; it answers with what was observed, or fails with what should not be. */
    void step(String title, Callable<String> act) {
        number++;
        long start = System.nanoTime();
        String observed;
        boolean right = true;
        try {
            observed = act.call();
        } catch (SuiteFailure e) {
            observed = e.getMessage();
            right = false;
        } catch (Exception e) {
            observed = e.getClass().getSimpleName();
            right = false;
        }
        wrong += right ? 0 : 1;
        long millis = (System.nanoTime() - start) / 1_000_000;
        progress.say(
                "%2d. %-64s %6d ms  %s".formatted(number, title, millis, right ? "ok" : "WRONG"));
        progress.say("      " + observed);
    }

    /** Goes on when something is as it should be. */
    static void demand(boolean right, String otherwise) {
        if (!right) {
            throw new SuiteFailure(otherwise);
        }
    }

    boolean allRight() {
        progress.say(
                wrong == 0
                        ? "All %d steps are as they should be.".formatted(number)
                        : "%d of %d steps are NOT as they should be.".formatted(wrong, number));
        return wrong == 0;
    }
}
