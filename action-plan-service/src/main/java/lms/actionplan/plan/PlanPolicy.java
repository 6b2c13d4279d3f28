package lms.actionplan.plan;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import lms.kit.policy.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The dated values of Action Plans, by name. Made at start, so that a policy above the database's
 * ceilings keeps the service from starting instead of failing a save.
 */
@Startup
@ApplicationScoped
public class PlanPolicy {

    private final Policy policy;

    PlanPolicy(@ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        this.policy = Policy.read(PlanPolicy.class, "/policy.yaml", replacedBy);
        var ceilings = Limits.CEILINGS;
        checkCeiling("target-window-months", ceilings.targetWindowMonths());
        checkCeiling("closing-window-months", ceilings.closingWindowMonths());
        checkCeiling("max-items", ceilings.items());
        checkCeiling("max-reviews", ceilings.reviews());
        checkCeiling("item-text-length", ceilings.itemText());
        checkCeiling("review-text-length", ceilings.reviewText());
        checkCeiling("job-goal-length", ceilings.jobGoal());
        checkCeiling("aims-length", ceilings.aims());
        checkCeiling("employment-history-length", ceilings.employmentHistory());
        checkCeiling("personal-circumstances-length", ceilings.personalCircumstances());
        checkCeiling("qualifications-length", ceilings.qualifications());
        checkCeiling("info-length", ceilings.info());
    }

    /** The limits that hold on a day. */
    public Limits limits(LocalDate on) {
        return new Limits(
                number("target-window-months", on),
                number("closing-window-months", on),
                number("max-items", on),
                number("max-reviews", on),
                number("item-text-length", on),
                number("review-text-length", on),
                number("job-goal-length", on),
                number("aims-length", on),
                number("employment-history-length", on),
                number("personal-circumstances-length", on),
                number("qualifications-length", on),
                number("info-length", on),
                policy.on("full-plan-needs-new-item", on, Boolean.class).value());
    }

    /** How many words of an item the list shows (AP ¶61). */
    public int firstWords(LocalDate on) {
        return number("first-words", on);
    }

    /** How many months after its closing date an Action Item is purged (AP ¶60). */
    public int purgeAfterMonths(LocalDate on) {
        return number("purge-after-months", on);
    }

    private int number(String name, LocalDate on) {
        return policy.on(name, on, Integer.class).value();
    }

    private void checkCeiling(String name, int ceiling) {
        for (var from : policy.changes(name)) {
            if (number(name, from) > ceiling) {
                throw new IllegalStateException(
                        "policy " + name + " from " + from + " is above " + ceiling);
            }
        }
    }
}
