package lms.actionplan.printing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What an operator can set about printed plans (AP ¶117). */
@ConfigMapping(prefix = "action-plan.print")
public interface PrintConfig {

    /** A heading above the plan, for example the name of the organisation. */
    Optional<String> heading();

    /** A PNG or JPEG file with a logo, to stand above the plan. */
    Optional<Path> logo();

    /** What the logo says, for people who do not see it. */
    Optional<String> logoText();
}
