package lms.clientrecord.soccodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import lms.language.value.SocCode;
import lms.language.value.SocVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file of SOC codes")
class SocFileTest {

    @ParameterizedTest(name = "of {0} digits: {1}")
    @CsvSource({"1, 9", "2, 25", "3, 90", "4, 369"})
    @DisplayName("of our own has as many groups as SOC 2010 has")
    void own(int digits, int groups) throws IOException {
        var occupations = SocFile.read(ownText()).get(SocVersion.SOC2010);

        assertThat(
                        Objects.requireNonNull(occupations).codes().stream()
                                .map(code -> code.value().substring(0, digits))
                                .collect(Collectors.toSet()))
                .hasSize(groups);
    }

    @Test
    @DisplayName("keeps the codes of two editions apart, though they have the same digits")
    void twoEditions() {
        var editions =
                SocFile.read(
                        """
                        # Two editions
                        SOC2020,9252,Warehouse operatives

                        SOC2010,5235,Aircraft maintenance and related trades
                        SOC2020,5235,Boat and ship builders and repairers
                        """);

        assertThat(editions).containsOnlyKeys(SocVersion.SOC2010, SocVersion.SOC2020);
        assertThat(Objects.requireNonNull(editions.get(SocVersion.SOC2010)).codes())
                .containsOnly(new SocCode("5235"));
        assertThat(Objects.requireNonNull(editions.get(SocVersion.SOC2020)).list())
                .extracting(Occupation::title)
                .containsExactly("Boat and ship builders and repairers", "Warehouse operatives");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOC2010,9260",
                "SOC2010,9260, ",
                "SOC1990,9260,Elementary storage occupations",
                "SOC2010,0260,Elementary storage occupations",
                "SOC2010,4133,Stock control clerks and assistants"
            })
    @DisplayName("is refused whole, with the number of the line that is wrong")
    void wrongLine(String wrong) {
        var file = "SOC2010,4133,Stock control clerks and assistants\n" + wrong;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SocFile.read(file))
                .withMessageStartingWith("SOC codes, line 2: ");
    }

    private static String ownText() throws IOException {
        try (var own = SocFile.class.getResourceAsStream("/soc-codes.csv")) {
            return new String(Objects.requireNonNull(own).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
