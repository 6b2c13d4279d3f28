package lms.language.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("National Insurance number (HMRC manual NIM39110)")
class NinoTest {

    private static final List<String> LETTERS =
            IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).toList();

    @ParameterizedTest
    @ValueSource(strings = {"AB123456A", "AB123456B", "AB123456C", "AB123456D"})
    @DisplayName("is two letters, six digits and a letter A to D")
    void isTwoLettersSixDigitsAndALetter(String text) {
        assertThat(new Nino(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AB123456",
                "AB12345A",
                "AB1234567A",
                "A1123456A",
                "1B123456A",
                "AB12345XA",
                "AB123456E",
                "AB1234561",
                "AB123456A1",
                "xAB123456A",
                "AB-123456-A",
                "AB１23456A"
            })
    @DisplayName("is refused in any other shape")
    void isRefusedInAnyOtherShape(String text) {
        assertRefused(text);
    }

    @Test
    @DisplayName("never has D, F, I, Q, U or V as its first letter")
    void firstLetter() {
        for (var letter : LETTERS) {
            assertAllowed(letter + "A123456A", !"DFIQUV".contains(letter));
        }
    }

    @Test
    @DisplayName("never has D, F, I, O, Q, U or V as its second letter")
    void secondLetter() {
        for (var letter : LETTERS) {
            assertAllowed("A" + letter + "123456A", !"DFIOQUV".contains(letter));
        }
    }

    @Test
    @DisplayName("may have O as its first letter")
    void firstLetterO() {
        assertAllowed("OA123456A", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"})
    @DisplayName("never begins with BG, GB, KN, NK, NT, TN or ZZ")
    void barredPrefixes(String prefix) {
        assertRefused(prefix + "123456A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BH", "GC", "KP", "NL", "NS", "TM", "ZY", "CR", "MW", "NC"})
    @DisplayName("may begin with the neighbours of those")
    void allowedPrefixes(String prefix) {
        assertAllowed(prefix + "123456A", true);
    }

    @Test
    @DisplayName("has 373 prefixes that can be given, and QQ for demonstration")
    void countsOfPrefixes() {
        long prefixes = 0;
        for (var first : LETTERS) {
            for (var second : LETTERS) {
                prefixes += isAllowed(first + second + "123456A") ? 1 : 0;
            }
        }

        assertThat(prefixes).isEqualTo(373 + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ 12 34 56 C", " qq123456c ", "Qq 123456 c", "QQ123456C"})
    @DisplayName("is taken with or without spaces and in any case, and kept in one form")
    void isKeptInOneForm(String text) {
        assertThat(new Nino(text)).isEqualTo(new Nino("QQ123456C"));
        assertThat(new Nino(text).value()).isEqualTo("QQ123456C");
        assertThat(new Nino(text).grouped()).isEqualTo("QQ 12 34 56 C");
    }

    @Test
    @DisplayName("is a demonstration number when it begins with QQ, and only then")
    void demonstration() {
        assertThat(new Nino("QQ123456C").isDemonstration()).isTrue();
        assertThat(new Nino("AB123456C").isDemonstration()).isFalse();
        assertRefused("QA123456C");
        assertRefused("QQ123456E");
    }

    @Test
    @DisplayName("hides itself when printed, and does not appear in a refusal")
    void hidesItself() {
        assertThat(new Nino("QQ123456C")).hasToString("Nino[*****456C]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Nino("BG123456A"))
                .withMessage("not a National Insurance number")
                .withNoCause();
    }

    private static void assertRefused(String text) {
        assertAllowed(text, false);
    }

    private static void assertAllowed(String text, boolean expected) {
        assertThat(isAllowed(text)).as(text).isEqualTo(expected);
    }

    private static boolean isAllowed(String text) {
        try {
            return !new Nino(text).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
