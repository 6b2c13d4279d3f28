package lms.workprogramme.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import lms.kit.policy.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the policy file once, when the service starts. */
@ApplicationScoped
class CompletionPolicyFile {

    @Produces
    @Singleton
    CompletionPolicy completionPolicy(
            @ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        return CompletionPolicy.of(Policy.read(CompletionPolicy.class, "/policy.yaml", replacedBy));
    }
}
