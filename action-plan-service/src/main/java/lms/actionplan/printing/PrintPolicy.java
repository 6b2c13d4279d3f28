package lms.actionplan.printing;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import lms.kit.policy.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The dated values of printing, by name; made at start, so that a wrong one shows at once. */
@Startup
@ApplicationScoped
public class PrintPolicy {

    /** How many copies the database takes; policy may set fewer. */
    public static final int MOST_COPIES = 20;

    private static final String COPIES = "max-print-copies";

    private final Policy policy;

    PrintPolicy(@ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        this.policy = Policy.read(PrintPolicy.class, "/policy.yaml", replacedBy);
        for (var from : policy.changes(COPIES)) {
            if (copies(from) > MOST_COPIES) {
                throw new IllegalStateException(
                        "policy " + COPIES + " from " + from + " is above " + MOST_COPIES);
            }
        }
    }

    /** How many copies can be printed at once (AP ¶115). */
    public int copies(LocalDate on) {
        return policy.on(COPIES, on, Integer.class).value();
    }
}
