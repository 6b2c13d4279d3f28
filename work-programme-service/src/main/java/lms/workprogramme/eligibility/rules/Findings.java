package lms.workprogramme.eligibility.rules;

import java.util.ArrayList;
import java.util.List;
import lms.kit.policy.Policy.Dated;
import lms.workprogramme.eligibility.Condition;
import lms.workprogramme.eligibility.Decision.Finding;

/**
 * What the tests for Customer Groups have found so far, and by which policy rows, in the order of
 * the tests.
 */
record Findings(List<Finding> all, List<Dated<?>> rows) {

    Findings() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** Notes a condition and gives back whether it is met. */
    boolean found(Condition condition, boolean met, String because) {
        all.add(new Finding(condition, met, because));
        return met;
    }

    /** Notes a policy row and gives back its value. */
    <T> T by(Dated<T> row) {
        if (!rows.contains(row)) {
            rows.add(row);
        }
        return row.value();
    }
}
