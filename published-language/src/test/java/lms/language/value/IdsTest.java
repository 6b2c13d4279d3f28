package lms.language.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Ids have one spelling")
class IdsTest {

    private static final String CANONICAL = "5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11";
    private static final List<String> OTHERS =
            List.of(
                    "",
                    "5B1F0D52-7C1E-4F7E-9D38-0A4C6B2F9E11",
                    "5b1f0d527c1e4f7e9d380a4c6b2f9e11",
                    "{5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11}",
                    " 5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e11",
                    "5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e1",
                    "5b1f0d52-7c1e-4f7e-9d38-0a4c6b2f9e1g",
                    "5b1f0d52-7c1e-4f7e-9d380-a4c6b2f9e11",
                    "1-1-1-1-1",
                    "QQ123456C");

    static Stream<Arguments> ids() {
        return Stream.of(
                kind("client", ClientId::new, ClientId::fresh),
                kind("interview", InterviewId::new, InterviewId::fresh),
                kind("referral", ReferralId::new, ReferralId::fresh),
                kind("action item", ActionItemId::new, ActionItemId::fresh),
                kind("review", ReviewId::new, ReviewId::fresh),
                kind("case", CmsCaseId::new, CmsCaseId::fresh));
    }

    private static Arguments kind(
            String name, Function<String, Object> read, Supplier<Object> fresh) {
        return Arguments.of(name, read, fresh);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    @DisplayName("an id is read from its canonical text and printed as it")
    void isReadFromItsCanonicalText(
            String name, Function<String, Object> read, Supplier<Object> fresh) {
        assertThat(read.apply(CANONICAL)).hasToString(CANONICAL).isEqualTo(read.apply(CANONICAL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    @DisplayName("another spelling is refused, and the refusal does not repeat it")
    void anotherSpellingIsRefused(
            String name, Function<String, Object> read, Supplier<Object> fresh) {
        for (var other : OTHERS) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read.apply(other))
                    .withMessageStartingWith("not a UUID")
                    .withNoCause();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    @DisplayName("a fresh id is a new one")
    void aFreshIdIsNew(String name, Function<String, Object> read, Supplier<Object> fresh) {
        var id = fresh.get();

        assertThat(fresh.get()).isNotEqualTo(id);
        assertThat(read.apply(id.toString())).isEqualTo(id);
    }
}
