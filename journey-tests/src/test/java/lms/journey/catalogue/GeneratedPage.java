package lms.journey.catalogue;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A page of the documentation that is generated and committed. */
record GeneratedPage(String name) {

    /**
     * Demands that the committed page says what the sources say; one that does not is written anew.
     */
    void mustSay(String text) {
        var page = Sources.root().resolve("docs").resolve(name);
        try {
            if (Files.exists(page) && Files.readString(page).equals(text)) {
                return;
            }
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fail("docs/%s was out of date and has been written anew: commit docs/%s", name, name);
    }

    /** A text as a cell of a table. */
    static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
