package lms.clientrecord;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What an operator can set. */
@ConfigMapping(prefix = "client-record")
public interface ClientRecordConfig {

    /** Whether demonstration numbers are taken; when not set, a training build takes them. */
    Optional<Boolean> demonstrationNinosAccepted();

    /** A file of SOC codes that takes the place of the one in the jar. */
    Optional<Path> socCodesFile();

    /** A file of offices in the place of the packaged one. */
    Optional<Path> officesFile();
}
