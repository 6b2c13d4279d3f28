package lms.workprogramme.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import lms.kit.policy.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the policy file once, when the service starts. */
@ApplicationScoped
class WorkProgrammePolicy {

    @Produces
    @Singleton
    GroupPolicy groupPolicy(@ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        return GroupPolicy.of(Policy.read(GroupPolicy.class, "/policy.yaml", replacedBy));
    }
}
