package lms.clientrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import lms.kit.policy.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The dated values of the client record, by name. */
@ApplicationScoped
public class ClientRecordPolicy {

    private final Policy policy;

    ClientRecordPolicy(@ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        this.policy = Policy.read(ClientRecordPolicy.class, "/policy.yaml", replacedBy);
    }

    /** The first day that is not taken for a slip, of a birth or anything in a life since. */
    public LocalDate earliestDay(LocalDate on) {
        return on.minusYears(policy.on("oldest-client-years", on, Integer.class).value());
    }

    /** The last day that a job or a claim may be known to end on. */
    public LocalDate latestEnd(LocalDate on) {
        return on.plusMonths(policy.on("last-day-months-ahead", on, Integer.class).value());
    }

    /** The first day on which Jobseeker's Allowance could be claimed. */
    public LocalDate firstDayOfJsa(LocalDate on) {
        return policy.on("first-day-of-jsa", on, LocalDate.class).value();
    }
}
