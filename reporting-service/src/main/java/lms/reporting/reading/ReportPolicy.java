package lms.reporting.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import lms.kit.policy.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The dated values behind the reports. */
@ApplicationScoped
public class ReportPolicy {

    private static final String OVERDUE_AFTER_DAYS = "overdue-after-days";
    private static final String END_NOTIFIED_AFTER_DAYS = "end-notified-after-days";
    private static final String END_NOTIFIED_FOR_DAYS = "end-notified-for-days";

    private final Policy policy;

    ReportPolicy(@ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        policy = Policy.read(ReportPolicy.class, "/policy.yaml", replacedBy);
    }

    /** How many days in the past the eligibility date of an overdue referral lies (WP ¶59). */
    public int overdueAfterDays(LocalDate on) {
        return days(OVERDUE_AFTER_DAYS, on);
    }

    /** How many days of the allotted time are over when its end is notified (WP ¶64). */
    public int endNotifiedAfterDays(LocalDate on) {
        return days(END_NOTIFIED_AFTER_DAYS, on);
    }

    /** On how many days, the first included, an end is notified (WP ¶65). */
    public int endNotifiedForDays(LocalDate on) {
        return days(END_NOTIFIED_FOR_DAYS, on);
    }

    /** The first day for which there are reports. */
    public LocalDate firstDay() {
        return policy.changes(OVERDUE_AFTER_DAYS).getFirst();
    }

    private int days(String name, LocalDate on) {
        return policy.on(name, on, Integer.class).value();
    }
}
