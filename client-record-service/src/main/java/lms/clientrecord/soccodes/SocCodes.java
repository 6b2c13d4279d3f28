package lms.clientrecord.soccodes;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import lms.clientrecord.ClientRecordConfig;
import lms.clientrecord.ClientRecordPolicy;
import lms.kit.time.Today;
import lms.language.value.SocVersion;

/** The occupations of each edition that the file names, and which edition is in force. */
@Startup
@ApplicationScoped
public class SocCodes {

    private static final String OWN = "/soc-codes.csv";

    private final Map<SocVersion, Occupations> editions;
    private final ClientRecordPolicy policy;

    SocCodes(ClientRecordConfig config, ClientRecordPolicy policy, Today today) {
        this.editions = SocFile.read(text(config.socCodesFile()));
        this.policy = policy;
        inForce(today.date());
    }

    /**
     * The occupations that job preferences are coded with on a day.
     *
     * @throws IllegalStateException when the file lacks the edition that is in force
     */
    public Occupations inForce(LocalDate on) {
        var version = policy.socVersion(on);
        var occupations = editions.get(version);
        if (occupations == null) {
            throw new IllegalStateException("the file of SOC codes has none of " + version);
        }
        return occupations;
    }

    private static String text(Optional<Path> replacedBy) {
        try (var own = SocCodes.class.getResourceAsStream(OWN)) {
            if (replacedBy.isPresent()) {
                return Files.readString(replacedBy.get());
            }
            if (own == null) {
                throw new IllegalStateException("the jar lacks " + OWN);
            }
            return new String(own.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
