package lms.actionplan.diary;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import lms.kit.policy.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The dated values of diaries, by name. */
@ApplicationScoped
public class DiaryPolicy {

    private final Policy policy;

    DiaryPolicy(@ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        this.policy = Policy.read(DiaryPolicy.class, "/policy.yaml", replacedBy);
    }

    /** In steps of how many minutes a diary is kept. */
    public int slotMinutes(LocalDate on) {
        return policy.on("diary-slot-minutes", on, Integer.class).value();
    }
}
