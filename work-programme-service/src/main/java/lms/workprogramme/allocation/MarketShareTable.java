package lms.workprogramme.allocation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import lms.workprogramme.Settings;

/** Reads the market-share table once, when the service starts. */
@ApplicationScoped
class MarketShareTable {

    private static final String PACKAGED = "/market-shares.yaml";

    @Produces
    @Singleton
    MarketShares marketShares(Settings settings) {
        return read(settings.marketSharesFile());
    }

    @Produces
    @Singleton
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    /**
     * Reads the packaged table, or the file that takes its place.
     *
     * @throws IllegalStateException when there is none, or it contradicts itself
     */
    static MarketShares read(Optional<Path> replacedBy) {
        var where = replacedBy.map(Path::toString).orElse(PACKAGED);
        try (InputStream in =
                replacedBy.isPresent()
                        ? Files.newInputStream(replacedBy.get())
                        : MarketShares.class.getResourceAsStream(PACKAGED)) {
            if (in == null) {
                throw new IllegalStateException("no market shares at " + where);
            }
            return read(in);
        } catch (IOException e) {
            // It holds nothing about a person, and says what is wrong and in which line.
            throw new IllegalStateException(
                    "the market shares at " + where + " cannot be used: " + e.getMessage(), e);
        }
    }

    static MarketShares read(InputStream in) throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .registerModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .readValue(in, MarketShares.class);
    }
}
