package lms.clientrecord.client;

import static java.text.Normalizer.Form.NFKD;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lms.language.value.Nino;
import lms.language.value.Postcode;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;

/** What is known of a client who is sought; null where nothing is. */
public record Wanted(
        @Nullable Nino nino,
        @Nullable TemporaryReference temporaryReference,
        @Nullable String name,
        @Nullable LocalDate dateOfBirth,
        @Nullable Postcode postcode) {

    private static final int MOST_WORDS = 6;
    private static final Pattern ACCENTS_AND_APOSTROPHES = Pattern.compile("\\p{M}+|['’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The words of the name, in any order; at most six. */
    public List<String> nameWords() {
        if (name == null) {
            return List.of();
        }
        var letters =
                ACCENTS_AND_APOSTROPHES.matcher(Normalizer.normalize(name, NFKD)).replaceAll("");
        return Stream.of(BETWEEN_WORDS.split(letters))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** Tells whether something is given that few clients share. */
    public boolean hasParticulars() {
        return nino != null
                || temporaryReference != null
                || dateOfBirth != null
                || postcode != null;
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "Wanted[]";
    }
}
