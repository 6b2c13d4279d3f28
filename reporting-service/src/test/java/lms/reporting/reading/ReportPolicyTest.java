package lms.reporting.reading;

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

@DisplayName("WP ¶59, ¶64-65 The numbers of days are dated policy")
@Source("WP ¶59, ¶64, ¶65")
class ReportPolicyTest {

    @Test
    @DisplayName("They have been 28, 714 and 30 since the Work Programme began")
    void packaged() {
        var policy = new ReportPolicy(Optional.empty());

        assertThat(policy.firstDay()).isEqualTo("2011-06-01");
        assertThat(policy.overdueAfterDays(LocalDate.of(2011, 6, 1))).isEqualTo(28);
        assertThat(policy.overdueAfterDays(LocalDate.of(2012, 5, 29))).isEqualTo(28);
        assertThat(policy.endNotifiedAfterDays(LocalDate.of(2011, 6, 1))).isEqualTo(714);
        assertThat(policy.endNotifiedForDays(LocalDate.of(2011, 6, 1))).isEqualTo(30);
    }

    @Test
    @DisplayName("A mounted file changes it from a day on, and an old report keeps the old number")
    void replaced(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("policy.yaml"),
                        """
                        overdue-after-days:
                          - {from: 2011-06-01, value: 28, source: WP ¶59}
                          - {from: 2013-04-01, value: 14, source: a later instruction}
                        """);

        var policy = new ReportPolicy(Optional.of(file));

        assertThat(policy.overdueAfterDays(LocalDate.of(2013, 3, 31))).isEqualTo(28);
        assertThat(policy.overdueAfterDays(LocalDate.of(2013, 4, 1))).isEqualTo(14);
    }
}
