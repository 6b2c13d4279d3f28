package lms.language.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Codes keep one form each")
class CodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"LP WFI", "ESA/IB WFI", "New Joiner's WFI", "NINos", " Work Search Review "})
    @DisplayName("IT ¶15 a type of interview is a word that begins with a capital")
    void interviewType(String text) {
        assertThat(new InterviewType(text).value()).isEqualTo(text.strip());
        assertThat(new InterviewType(text)).hasToString(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L", "lp WFI", "LP_WFI", "LP\tWFI", "LP WFI!", "\"LP\" WFI"})
    @DisplayName("IT ¶15 anything else is no type of interview")
    void noInterviewType(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new InterviewType(text));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InterviewType("A" + "b".repeat(40)));
    }

    @ParameterizedTest
    @CsvSource({"00:00, 0", "09:30, 570", "23:59, 1439"})
    @DisplayName("a time of day is kept to the minute")
    void timeOfDay(String text, int minute) {
        assertThat(new TimeOfDay(text).minuteOfDay()).isEqualTo(minute);
        assertThat(TimeOfDay.of(LocalTime.parse(text).plusSeconds(59))).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "9:30", "09:60", "09:30:00", "0930", "９:30"})
    @DisplayName("anything else is no time of day")
    void noTimeOfDay(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeOfDay(text));
    }

    @Test
    @DisplayName("times of a day come one after another")
    void timesInOrder() {
        assertThat(new TimeOfDay("09:55")).isLessThan(new TimeOfDay("10:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1111", "9999", "4133", " 9260 "})
    @DisplayName("AP ¶76 a SOC code is a unit group: four digits")
    void socCode(String text) {
        assertThat(new SocCode(text).value()).isEqualTo(text.strip());
        assertThat(new SocCode(text)).hasToString(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "925", "92601", "0252", "92a2", "92 52", "９２５２"})
    @DisplayName("AP ¶76 anything else is no SOC code")
    void noSocCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SocCode(text));
    }

    @ParameterizedTest
    @CsvSource({
        "LS1 4AP, LS1 4AP, LS1",
        "ls14ap, LS1 4AP, LS1",
        "LS99 4AB, LS99 4AB, LS99",
        "L1 0AA, L1 0AA, L1",
        "EC1A 1BB, EC1A 1BB, EC1A",
        "W1A0AX, W1A 0AX, W1A",
        "'  t r 1 1 a a ', TR1 1AA, TR1"
    })
    @DisplayName("a postcode is kept in capitals with one space")
    void postcode(String text, String kept, String outward) {
        var postcode = new Postcode(text);

        assertThat(postcode.value()).isEqualTo(kept);
        assertThat(postcode.outward()).isEqualTo(outward);
        assertThat(postcode).hasToString("Postcode[" + outward + " ***]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "LS1", "LS1 4A", "LS1 4APP", "1LS 4AP", "LSS1 4AP", "LS 4AP", "LS1 AAP"})
    @DisplayName("anything else is no postcode, and the refusal does not repeat it")
    void noPostcode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Postcode(text))
                .withMessage("not a postcode");
    }

    @ParameterizedTest
    @CsvSource({"LDS, LDS", "lds, LDS", "ZZZ, ZZZ", "A1B, A1B"})
    @DisplayName("WP ¶6 an office mnemonic is three capitals or digits")
    void officeCode(String text, String kept) {
        assertThat(new OfficeCode(text).value()).isEqualTo(kept);
        assertThat(new OfficeCode(text)).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LD", "LDSX", "L S", "L-S"})
    @DisplayName("WP ¶6 anything else is no office mnemonic")
    void noOfficeCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeCode(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "calder-futures", "a23456789012345678901234567890"})
    @DisplayName("a provider's code may stand in a topic's name")
    void providerCode(String text) {
        assertThat(new ProviderCode(text).value()).isEqualTo(text);
        assertThat(new ProviderCode(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a234567890123456789012345678901",
                "Calder",
                "1st",
                "-a",
                "a.b",
                "a_b",
                "a b"
            })
    @DisplayName("anything else is no provider's code")
    void noProviderCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProviderCode(text));
    }

    @Test
    @DisplayName("space around a code is not part of it")
    void surroundingSpaceIsNotPartOfACode() {
        assertThat(new ProviderCode(" aire-works ").value()).isEqualTo("aire-works");
        assertThat(new OfficeCode(" tru ").value()).isEqualTo("TRU");
    }
}
