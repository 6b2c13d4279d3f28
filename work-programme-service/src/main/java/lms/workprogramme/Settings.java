package lms.workprogramme;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What an operator can set. */
@ConfigMapping(prefix = "work-programme")
public interface Settings {

    /** The file that replaces the packaged areas, contracts and market shares. */
    Optional<Path> marketSharesFile();
}
