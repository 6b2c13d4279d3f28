package lms.clientrecord.office;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.clientrecord.ClientRecordConfig;
import lms.clientrecord.office.rules.OfficeRules;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** The offices, as packaged or as an operator has put them in a file; read when starting. */
@Startup
@ApplicationScoped
public class Offices {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final OfficeRegister register;

    Offices(ClientRecordConfig config) {
        this.register = read(config.officesFile());
    }

    /** Reads the packaged offices, or the file that takes their place. */
    public static OfficeRegister read(Optional<Path> replacedBy) {
        try (InputStream in =
                replacedBy.isPresent()
                        ? Files.newInputStream(replacedBy.get())
                        : Offices.class.getResourceAsStream("/offices.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its offices");
            }
            return new OfficeRegister(YAML.readValue(in, new TypeReference<List<Office>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("the offices cannot be read", e);
        }
    }

    /** All offices there ever were. */
    public OfficeRegister register() {
        return register;
    }

    /** The office that a record shows on the day for the one that is kept on it. */
    public OfficeCode shown(OfficeCode kept, LocalDate on) {
        return OfficeRules.inCharge(register, kept, on);
    }

    /**
     * The offices that are open on the day, in the order of their codes.
     *
     * @param after the last code of the page before, if there was one
     */
    public List<Office> open(LocalDate on, @Nullable OfficeCode after, int most) {
        return register.all().stream()
                .filter(office -> office.isOpen(on))
                .filter(office ->
                        after == null || office.code().value().compareTo(after.value()) > 0)
                .limit(most)
                .toList();
    }
}
