package lms.actionplan.ssmart;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import lms.actionplan.ActionPlanConfig;
import lms.actionplan.ssmart.rules.Hinting;
import org.jspecify.annotations.Nullable;

/** Gives SSMART hints on Action Items, with the words of the packaged file or of its substitute. */
@Startup
@ApplicationScoped
public class SsmartHints {

    private static final String OWN = "/ssmart-words.txt";

    private final SsmartWords words;

    SsmartHints(ActionPlanConfig config) {
        this.words = SsmartFile.read(text(config));
    }

    /**
     * Hints on an Action Item that is being written.
     *
     * @param pointer of the item in the draft
     * @param lastDay the last target date that is allowed
     */
    public List<Hint> on(
            String pointer, @Nullable String text, @Nullable LocalDate target, LocalDate lastDay) {
        return Hinting.hints(pointer, text, target, lastDay, words);
    }

    private static String text(ActionPlanConfig config) {
        try (var own = SsmartHints.class.getResourceAsStream(OWN)) {
            if (config.ssmartWordsFile().isPresent()) {
                return Files.readString(config.ssmartWordsFile().get());
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
