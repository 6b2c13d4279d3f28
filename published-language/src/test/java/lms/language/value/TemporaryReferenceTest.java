package lms.language.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A temporary reference")
class TemporaryReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"11A11111", "11 a1 11 11", " 11A1 1111 "})
    @DisplayName("is taken with or without spaces, in any case")
    void isTaken(String text) {
        assertThat(new TemporaryReference(text).value()).isEqualTo("11A11111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11A1111", "11A111111", "1AA11111", "11111111", "QQ123456A"})
    @DisplayName("of another shape is refused, and not repeated")
    void isRefused(String text) {
        assertThatThrownBy(() -> new TemporaryReference(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a temporary reference");
    }

    @Test
    @DisplayName("hides itself when printed")
    void hides() {
        assertThat(new TemporaryReference("11A12345")).hasToString("TemporaryReference[*****345]");
        assertThat(new TemporaryReference("11A12345").grouped()).isEqualTo("11 A1 23 45");
    }
}
