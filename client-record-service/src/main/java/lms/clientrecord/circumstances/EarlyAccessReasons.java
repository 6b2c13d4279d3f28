package lms.clientrecord.circumstances;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.kit.policy.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The list of early-access reasons: dated reference data. */
@ApplicationScoped
public class EarlyAccessReasons {

    private final Policy list;

    EarlyAccessReasons(
            @ConfigProperty(name = "client-record.early-access-reasons-file")
                    Optional<Path> replacedBy) {
        this.list = Policy.read(EarlyAccessReasons.class, "/early-access-reasons.yaml", replacedBy);
    }

    /** The reasons that can be recorded on a day, by code. */
    public List<EarlyAccessReason> on(LocalDate on) {
        return list.names().stream()
                .filter(code -> list.changes(code).stream().anyMatch(from -> !from.isAfter(on)))
                .flatMap(code -> {
                    var row = list.on(code, on, Listed.class);
                    return row.value().isOffered()
                            ? Optional.of(
                                    new EarlyAccessReason(
                                            new EarlyAccessCode(code),
                                            row.value().text(),
                                            row.value().releaseDate(),
                                            row.source()))
                                    .stream()
                            : Optional.<EarlyAccessReason>empty().stream();
                })
                .toList();
    }

    /** The reason of that code, if it can be recorded on a day. */
    public @Nullable EarlyAccessReason on(LocalDate on, EarlyAccessCode code) {
        return on(on).stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What a row of the file says of a reason. */
    record Listed(String text, boolean releaseDate, @Nullable Boolean offered) {

        boolean isOffered() {
            return offered == null || offered;
        }
    }
}
