package lms.actionplan.interview;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import lms.kit.policy.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The dated values of interviews, by name. */
@ApplicationScoped
public class InterviewPolicy {

    private final Policy policy;

    InterviewPolicy(@ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        this.policy = Policy.read(InterviewPolicy.class, "/policy.yaml", replacedBy);
    }

    /** How many months ahead an interview can be booked. */
    public int bookingWindowMonths(LocalDate on) {
        return policy.on("booking-window-months", on, Integer.class).value();
    }

    /** How many minutes an interview lasts at most that was opened only to close an item. */
    public int openedToCloseMinutes(LocalDate on) {
        return policy.on("opened-to-close-minutes", on, Integer.class).value();
    }
}
