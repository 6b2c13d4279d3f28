package lms.workprogramme.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import lms.kit.outbox.EventJson;
import lms.kit.rules.Source;
import lms.language.Samples;
import lms.language.event.ReferralMade;
import lms.language.value.HandoverHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ADR-0073 The seal of a handover")
@Source("decision ADR-0073")
class SealTest {

    @Test
    @DisplayName("the published sample bears the seal that anybody can compute from it")
    void sample() throws JsonProcessingException {
        var made =
                EventJson.mapper().readValue(Samples.json(ReferralMade.class), ReferralMade.class);

        assertThat(Seal.of(made)).isEqualTo(made.handoverHash());
        assertThat(Seal.of(made.sealedBy(new HandoverHash("0".repeat(64)))))
                .isEqualTo(made.handoverHash());
    }

    @Test
    @DisplayName("another answer about Safe Guard Measures makes another seal")
    void anotherAnswer() throws JsonProcessingException {
        var sample = EventJson.mapper().readTree(Samples.json(ReferralMade.class));
        var yes = sealed(sample.toString().replaceFirst("\\{", "{\"safeguardMeasures\":true,"));
        var no = sealed(sample.toString().replaceFirst("\\{", "{\"safeguardMeasures\":false,"));

        assertThat(yes).isNotEqualTo(no).isNotEqualTo(sealed(sample.toString()));
    }

    private static HandoverHash sealed(String json) throws JsonProcessingException {
        return Seal.of(EventJson.mapper().readValue(json, ReferralMade.class));
    }

    @Test
    @DisplayName("RFC 8785: members stand in the order of their names by UTF-16 code units")
    void order() {
        var json =
                """
                {"\\u20ac": 1, "\\r": 2, "\\ufb33": 3, "1": 4, "\\ud83d\\ude00": 5, "\\u0080": 6, \
                "\\u00f6": [true, null, {"b": 0, "a": -1}]}\
                """;

        assertThat(canonical(json))
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":[true,null,{\"a\":-1,\"b\":0}],"
                                + "\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    @DisplayName("RFC 8785: only what must be is escaped, and always in the same way")
    void escapes() {
        var json = "[\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\b\\t\\f\\u007f\"]";

        assertThat(canonical(json))
                .isEqualTo("[\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\u007f\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "9007199254740991, 9007199254740991",
        "-9007199254740991, -9007199254740991",
        "-0, 0",
        "1e3, 1000",
        "1.50, 1.5"
    })
    @DisplayName("RFC 8785: whole numbers are written in plain digits, and no number in two ways")
    void numbers(String number, String written) {
        assertThat(canonical("[" + number + "]")).isEqualTo("[" + written + "]");
    }

    @Test
    @DisplayName("what has no canonical form is not sealed, and the refusal does not repeat it")
    void noCanonicalForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> canonical("[\"Wren\", 1e400]"))
                .withMessage("not JSON that has a canonical form")
                .withNoCause();
    }

    private static String canonical(String json) {
        return new String(Seal.canonical(json), StandardCharsets.UTF_8);
    }
}
