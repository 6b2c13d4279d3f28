package lms.reporting.overdue.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import lms.language.value.CustomerGroup;
import lms.language.value.OfficeCode;
import lms.reporting.overdue.OverdueReferral;
import lms.reporting.reading.ReportedClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("WP ¶59-61 The report as CSV")
@Source("WP ¶59, ¶61")
class OverdueCsvTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 29);
    private static final String HEADER =
            "Client id,Name,Office,Adviser,Customer group,Eligibility date,Days overdue\r\n";

    @Test
    @DisplayName("has a header and a line for each customer")
    void lines() throws IOException {
        var csv =
                csv(
                        referral("5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11", "Wren Holloway", "LDS"),
                        referral("5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e12", "O'Hare, Ned", null),
                        referral("5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e13", null, "TRU"));

        assertThat(csv)
                .isEqualTo(
                        HEADER
                                + "5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11,Wren Holloway,LDS,amal.khan,"
                                + "WP JSA 25+,2012-05-01,28\r\n"
                                + "5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e12,\"O'Hare, Ned\",,amal.khan,"
                                + "WP JSA 25+,2012-05-01,28\r\n"
                                + "5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e13,,TRU,amal.khan,"
                                + "WP JSA 25+,2012-05-01,28\r\n");
    }

    @Test
    @DisplayName("says so when there is nobody to report")
    void nobody() throws IOException {
        assertThat(csv()).isEqualTo(HEADER + "There are no overdue referrals to report\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"x\")",
                "+44",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "＝1",
                "＋1",
                "－1",
                "＠A1"
            })
    @DisplayName("marks a text that a spreadsheet would run")
    void formula(String name) throws IOException {
        var csv = csv(referral("5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11", name, "LDS"));

        assertThat(csv).contains("'" + name.replace("\"", "\"\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anne-Marie Jones", "Sam O'Neil", "Ren\u00e9e = D\u00e4hne", "1 Two"})
    @DisplayName("leaves other texts as they are")
    void harmless(String name) throws IOException {
        var csv = csv(referral("5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11", name, "LDS"));

        assertThat(csv).contains("," + name + ",");
    }

    @Test
    @DisplayName("doubles quotation marks, so that a text cannot end its cell")
    void quotes() throws IOException {
        var csv = csv(referral("5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11", "Al \"=1\",\r\n=2", "LDS"));

        assertThat(csv).contains(",\"Al \"\"=1\"\",\r\n=2\",");
    }

    @Test
    @DisplayName("stops when its reader goes away")
    void readerGone() {
        var gone =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("gone");
                    }
                };

        assertThatThrownBy(() -> OverdueReport.sheet(TODAY).write(gone, rows -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    private static String csv(OverdueReferral... referrals) throws IOException {
        var out = new ByteArrayOutputStream();
        OverdueReport.sheet(TODAY).write(out, taker -> List.of(referrals).forEach(taker));
        return out.toString(UTF_8);
    }

    private static OverdueReferral referral(
            String id, @Nullable String name, @Nullable String office) {
        return new OverdueReferral(
                new ReportedClient(
                        new ClientId(id),
                        name,
                        office == null ? null : new OfficeCode(office),
                        "amal.khan"),
                CustomerGroup.WP_JSA_25_PLUS,
                LocalDate.of(2012, 5, 1));
    }
}
