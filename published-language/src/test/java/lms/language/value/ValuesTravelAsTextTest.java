package lms.language.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.stream.Stream;
import lms.language.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Values travel as plain JSON text")
class ValuesTravelAsTextTest {

    private static final String ID = "5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11";

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(new Nino("QQ123456C"), "\"QQ123456C\""),
                Arguments.of(new TemporaryReference("11A11111"), "\"11A11111\""),
                Arguments.of(new Postcode("LS99 4AB"), "\"LS99 4AB\""),
                Arguments.of(new SocCode("9260"), "\"9260\""),
                Arguments.of(new OfficeCode("LDS"), "\"LDS\""),
                Arguments.of(new ProviderCode("calder-futures"), "\"calder-futures\""),
                Arguments.of(new ClientId(ID), "\"" + ID + "\""),
                Arguments.of(new InterviewId(ID), "\"" + ID + "\""),
                Arguments.of(new ReferralId(ID), "\"" + ID + "\""),
                Arguments.of(new ActionItemId(ID), "\"" + ID + "\""),
                Arguments.of(new ReviewId(ID), "\"" + ID + "\""),
                Arguments.of(new CmsCaseId(ID), "\"" + ID + "\""),
                Arguments.of(CustomerGroup.WP_JSA_25_PLUS, "\"WP JSA 25+\""),
                Arguments.of(Challenge.JOBSEARCH_SKILLS, "\"Jobsearch Skills\""),
                Arguments.of(ChallengeState.OVERCOME, "\"Overcome\""),
                Arguments.of(InterviewType.ESA_WFI, "\"ESA/IB WFI\""),
                Arguments.of(new InterviewType("New Joiner's WFI"), "\"New Joiner's WFI\""),
                Arguments.of(new TimeOfDay("09:30"), "\"09:30\""),
                Arguments.of(PlanDemand.REQUIRED, "\"Required\""),
                Arguments.of(YesNoNotKnown.NOT_KNOWN, "\"Not Known\""),
                Arguments.of(InappropriateReason.WRONG_INTERVIEW_TYPE, "\"Wrong interview type\""),
                Arguments.of(new HandoverHash("0f".repeat(32)), "\"" + "0f".repeat(32) + "\""));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    @DisplayName("are written as text and read back equal")
    void areWrittenAsTextAndReadBackEqual(Object value, String json)
            throws JsonProcessingException {
        assertThat(Json.MAPPER.writeValueAsString(value)).isEqualTo(json);
        assertThat(Json.read(json, value.getClass())).isEqualTo(value);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    @DisplayName("are refused as an object, a number or another text")
    void areRefusedInAnyOtherForm(Object value, String json) {
        assertThatThrownBy(() -> Json.read("{\"value\":" + json + "}", value.getClass()))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> Json.read("12.5", value.getClass()))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> Json.read("\"!\"", value.getClass()))
                .isInstanceOf(JsonProcessingException.class);
    }
}
