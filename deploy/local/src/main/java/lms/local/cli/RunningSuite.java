package lms.local.cli;

import lms.local.suite.Places;
import lms.local.suite.RunState;
import lms.local.suite.SuiteFailure;
import lms.local.suite.SuiteSettings;

/** Finds the suite that runs in this home. */
final class RunningSuite {

    private RunningSuite() {}

    static RunState state(Places places) {
        return RunState.read(places)
                .filter(RunState::isSupervised)
                .orElseThrow(
                        () -> new SuiteFailure("No suite is running. Start one with ./lms run"));
    }

    static SuiteSettings settings(Places places) {
        return new SuiteSettings(places, state(places).ports(), true);
    }
}
