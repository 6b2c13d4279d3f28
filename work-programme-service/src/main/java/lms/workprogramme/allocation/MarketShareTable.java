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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import lms.workprogramme.Settings;

/** Reads the market-share table once, when the service starts. */
@ApplicationScoped
class MarketShareTable {

    private static final String PACKAGED = "/market-shares.yaml";

    @Produces
    @Singleton
    MarketShares marketShares(Settings settings) {
        try (InputStream in =
                settings.marketSharesFile().isPresent()
                        ? Files.newInputStream(settings.marketSharesFile().get())
                        : MarketShares.class.getResourceAsStream(PACKAGED)) {
            if (in == null) {
                throw new IllegalStateException("no market shares at " + PACKAGED);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Produces
    @Singleton
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    static MarketShares read(InputStream in) throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .registerModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .readValue(in, MarketShares.class);
    }
}
