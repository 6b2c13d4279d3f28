package lms.actionplan.ssmart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lms.actionplan.ssmart.rules.Hinting;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("AP ¶6, ¶46-47 Hints on Action Items that are not SSMART")
@Source("AP ¶6, ¶46, ¶47, decision ADR-0064")
class HintingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2011, 10, 15);
    private static final SsmartWords WORDS = packaged();

    @ParameterizedTest
    @DisplayName("An item with an action, a measure and a day has no hint")
    @Source("AP ¶66")
    @ValueSource(
            strings = {
                "Identify suitable childcare nearby and its costs by the appointment on 2 May.",
                "Attend the meeting with the training provider on 26 April about NVQ level 2.",
                "Monitor work with local employers over the next 6 months and note what training"
                        + " they want.",
                "(customer has said that she would be worse off) Customer will identify a vacancy"
                        + " of 16 hours a week or more and bring her housing costs on 14 May.",
                "Adviser will contact customer after Christmas to arrange a chat in January about"
                        + " NDLP.",
                "Customer will contact local colleges to identify courses for September 11.",
                "Investigate local public transport in order to identify costs and areas for work.",
                "Meet with mentoring co-ordinator at Jobcentre on 25 April 2011 to discuss benefits"
            })
    void asTheText(String text) {
        assertThat(advice(text)).isEmpty();
    }

    @Test
    @DisplayName("The text's own speculative letters name no number: one hint, Measurable")
    @Source("AP ¶66")
    void speculative() {
        var text =
                "Identify local distribution companies through the internet. Contact"
                        + " speculatively with CV and covering letter.";

        assertThat(advice(text)).containsExactly(Advice.NO_MEASURE);
    }

    @Test
    @DisplayName("Specific: too few words, no action first, vague words")
    void specific() {
        assertThat(advice("Attend on Monday")).containsExactly(Advice.TOO_SHORT);
        assertThat(advice("A better attitude to work by 2 May"))
                .containsExactly(Advice.NO_ACTION_FIRST);
        assertThat(hints("Maybe look into two courses on Monday, if possible"))
                .filteredOn(hint -> hint.advice() == Advice.VAGUE)
                .extracting(Hint::because)
                .containsExactly(List.of("maybe", "look into", "if possible"));
    }

    @Test
    @DisplayName("Stretching: to go on as before is no step")
    void stretching() {
        assertThat(hints("Continue to look for work in two papers"))
                .extracting(Hint::advice, Hint::because)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Advice.NOTHING_NEW, List.of("continue")));
    }

    @Test
    @DisplayName("Measurable: a number, a day, a month or a result in words is enough")
    void measurable() {
        assertThat(advice("Visit the library to read about work"))
                .containsExactly(Advice.NO_MEASURE);
        for (var measure : List.of("3", "twice", "in June", "and bring a certificate")) {
            assertThat(advice("Visit the library and read about work " + measure)).isEmpty();
        }
    }

    @Test
    @DisplayName("Achievable: several steps are several items")
    @Source("AP ¶11")
    void achievable() {
        assertThat(advice("Call 2 firms. Write a CV. Send it to both.")).isEmpty();
        assertThat(advice("Call 2 firms. Write a CV. Send it to both. Visit both."))
                .containsExactly(Advice.SEVERAL_STEPS);
        assertThat(advice("Visit " + "the 2 firms ".repeat(27)))
                .containsExactly(Advice.SEVERAL_STEPS);
    }

    @Test
    @DisplayName("Realistic: sweeping words")
    @Source("AP ¶35")
    void realistic() {
        assertThat(hints("Apply for all vacancies in 2 papers, always"))
                .extracting(Hint::advice)
                .containsExactly(Advice.SWEEPING);
        assertThat(hints("Apply for ALL VACANCIES in 2 papers").getFirst().because())
                .containsExactly("all vacancies");
        assertThat(advice("Apply for 2 vacancies and recall all the answers")).isEmpty();
    }

    @Test
    @DisplayName("Time Bound: no time in words, and a target date at the very limit")
    void timeBound() {
        assertThat(advice("Visit both of the 2 firms as soon as possible"))
                .containsExactly(Advice.VAGUE_TIME);
        assertThat(targeted(LAST_DAY)).containsExactly("/newItems/0/target");
        assertThat(targeted(LAST_DAY.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName(
            "A field that is still empty has no hint: the save tells that it must be completed")
    void empty() {
        assertThat(Hinting.hints("/newItems/0", null, null, LAST_DAY, WORDS)).isEmpty();
        assertThat(Hinting.hints("/newItems/0", "  ", null, LAST_DAY, WORDS)).isEmpty();
        assertThat(advice("(the customer is ill)")).contains(Advice.NO_ACTION_FIRST);
    }

    @Test
    @DisplayName("Each letter has its hints, with words and a paragraph")
    void everyLetter() {
        assertThat(List.of(Advice.values())).extracting(Advice::quality).contains(Quality.values());
        assertThat(List.of(Advice.values())).allMatch(each -> each.source().startsWith("AP ¶"));
    }

    @Test
    @DisplayName("A file of words with a section too few or too many is refused at start")
    void files() {
        for (var fault :
                Map.of(
                                "attend",
                                "before any section",
                                "[actions]\nattend",
                                "no section persons",
                                packagedText() + "\n[more]\nx",
                                "unknown")
                        .entrySet()) {
            assertThatThrownBy(() -> SsmartFile.read(fault.getKey()))
                    .hasMessageContaining(fault.getValue());
        }
    }

    private static List<String> targeted(LocalDate target) {
        return Hinting.hints("/newItems/0", "Visit 2 firms and ask", target, LAST_DAY, WORDS)
                .stream()
                .map(Hint::pointer)
                .toList();
    }

    private static List<Advice> advice(String text) {
        return hints(text).stream().map(Hint::advice).toList();
    }

    private static List<Hint> hints(String text) {
        var hints = Hinting.hints("/newItems/0", text, null, LAST_DAY, WORDS);
        assertThat(hints).allMatch(hint -> hint.pointer().equals("/newItems/0/text"));
        return hints;
    }

    private static SsmartWords packaged() {
        return SsmartFile.read(packagedText());
    }

    private static String packagedText() {
        try (var own = SsmartFile.class.getResourceAsStream("/ssmart-words.txt")) {
            return new String(Objects.requireNonNull(own).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
