package lms.workprogramme.postponement;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import lms.kit.policy.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The dated values behind postponements. */
@ApplicationScoped
public class PostponementPolicy {

    private final Policy policy;

    PostponementPolicy(@ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        policy = Policy.read(PostponementPolicy.class, "/policy.yaml", replacedBy);
    }

    /** The limits that hold on a day. */
    public PostponementLimits on(LocalDate on) {
        return new PostponementLimits(
                value("longest-deferral-days", on),
                value("total-deferral-days", on),
                value("review-date-within-years", on));
    }

    /** Before there was a Work Programme, its first values. */
    private int value(String name, LocalDate on) {
        var first = policy.changes(name).getFirst();
        return policy.on(name, on.isBefore(first) ? first : on, Integer.class).value();
    }
}
