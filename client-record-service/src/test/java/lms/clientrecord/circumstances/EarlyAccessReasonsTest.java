package lms.clientrecord.circumstances;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("ADR-0037 The list of early-access reasons is dated")
@Source("decision ADR-0037")
class EarlyAccessReasonsTest {

    private static final EarlyAccessCode PRISON_LEAVER = new EarlyAccessCode("prison-leaver");

    @Test
    @DisplayName("is empty before the Work Programme began")
    void before() {
        var reasons = new EarlyAccessReasons(Optional.empty());

        assertThat(reasons.on(LocalDate.of(2011, 5, 31))).isEmpty();
        assertThat(reasons.on(LocalDate.of(2011, 6, 1))).isNotEmpty();
    }

    @Test
    @DisplayName("has prison leavers from March 2012")
    void prisonLeavers() {
        var reasons = new EarlyAccessReasons(Optional.empty());

        assertThat(reasons.on(LocalDate.of(2012, 2, 29), PRISON_LEAVER)).isNull();
        var listed = requireNonNull(reasons.on(LocalDate.of(2012, 3, 1), PRISON_LEAVER));
        assertThat(listed.releaseDate()).isTrue();
    }

    @Test
    @DisplayName("can be replaced by a file")
    void replaced(@TempDir Path folder) throws IOException {
        var file = folder.resolve("reasons.yaml");
        Files.writeString(
                file,
                """
                care-leaver:
                  - {from: 2012-01-01, value: {text: "Care leaver"}, source: "a test"}
                """);

        var reasons = new EarlyAccessReasons(Optional.of(file));

        assertThat(reasons.on(LocalDate.of(2012, 1, 1)))
                .containsExactly(
                        new EarlyAccessReason(
                                new EarlyAccessCode("care-leaver"),
                                "Care leaver",
                                false,
                                "a test"));
    }
}
