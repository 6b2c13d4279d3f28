package lms.reporting.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import lms.kit.policy.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The dated values behind the overdue-referrals report. */
@ApplicationScoped
public class OverduePolicy {

    private static final String OVERDUE_AFTER_DAYS = "overdue-after-days";

    private final Policy policy;

    OverduePolicy(@ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        policy = Policy.read(OverduePolicy.class, "/policy.yaml", replacedBy);
    }

    /** How many days in the past the eligibility date of an overdue referral lies (WP ¶59). */
    public int overdueAfterDays(LocalDate on) {
        return policy.on(OVERDUE_AFTER_DAYS, on, Integer.class).value();
    }

    /** The first day for which there is a report. */
    public LocalDate firstDay() {
        return policy.changes(OVERDUE_AFTER_DAYS).getFirst();
    }
}
