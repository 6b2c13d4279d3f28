package lms.actionplan;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What an operator can set. */
@ConfigMapping(prefix = "action-plan")
public interface ActionPlanConfig {

    /** A file of service words that takes the place of the one in the jar. */
    Optional<Path> serviceWordsFile();

    /** A file of words for SSMART hints that takes the place of the one in the jar. */
    Optional<Path> ssmartWordsFile();
}
