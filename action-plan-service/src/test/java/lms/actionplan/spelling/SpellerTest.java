package lms.actionplan.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lms.actionplan.ActionPlanConfig;
import lms.actionplan.spelling.rules.Reading;
import lms.actionplan.spelling.rules.Recognising;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("AP ¶109-111 What the spell checker recognises, and what it suggests")
@Source("AP ¶109, ¶110, ¶111, decision ADR-0058")
class SpellerTest {

    private static final Speller SPELLER = new Speller(config(Optional.empty()));

    @TempDir private static Path folder;

    @ParameterizedTest
    @DisplayName("Recognised are British words, the service's words, and what is joined to them")
    @ValueSource(
            strings = {
                "colour programme enrolment organise organize realise realize",
                "Monday MONDAY Attend ATTEND Leeds",
                "don't don’t can’t client's client’s clients' I'll they’ve who'd couldn't",
                "well-being co-ordinator 12-week part-time non-attendance",
                "café cafe\u0301 naïve naive",
                "NVQ NVQs ECDL BOC JSA ESA WFI JSAg SSMART IWBC LMS NDLP CV CVs WP JCP",
                "a I e.g. i.e. c/o",
                "over16+ 26th 2pm £200 NVQ2 LS99 4AB 26/04/2011 9.30 3-4",
                "www.example.org.uk jobs@example.com https://example.com/applikation example.co.uk",
                "soft\u00ADware"
            })
    void recognised(String text) {
        assertThat(unrecognised(text)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("Not recognised are American forms, slips, small letters for names, and fragments")
    @CsvSource({
        "color, color",
        "enrollment, enrollment",
        "the program and a labor center, labor center",
        "on monday, monday",
        "recieve, recieve",
        "a well-beeing plan, beeing",
        "12-weak and 12-weeek, weeek",
        "the cliant’s course, cliant’s",
        "QXZ, QXZ",
        "wОrk, wОrk"
    })
    void notRecognised(String text, String words) {
        assertThat(String.join(" ", unrecognised(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @DisplayName("A capital inside a sentence writes a name, unless it is one slip from a word")
    @CsvSource({
        "Meet Zbigniewska at Snickleway., ''",
        "Ask for Mr. Zbigniewska., ''",
        "Meet the Recpetion staff., Recpetion",
        "Meet them. Zbigniewska will come., Zbigniewska",
        "Meet ZBIGNIEWSKA., ZBIGNIEWSKA",
        "Meet zbigniewska., zbigniewska"
    })
    void names(String text, String words) {
        assertThat(String.join(" ", unrecognisedButForNames(text))).isEqualTo(words);
    }

    @Test
    @DisplayName("A word is told with its full sentence, and places that count UTF-16 units")
    void places() {
        var text = "Ready 😀. (Attend the colege e.g. on Monday, please!)\n• Bring proof";

        var words = Reading.words(text);

        var college =
                words.stream().filter(w -> w.word().equals("colege")).findFirst().orElseThrow();
        assertThat(college.sentence()).isEqualTo("(Attend the colege e.g. on Monday, please!)");
        assertThat(text.substring(college.start(), college.start() + 6)).isEqualTo("colege");
        assertThat(college.start() - college.sentenceStart()).isEqualTo(12);
        assertThat(words.stream().filter(WordInText::opensSentence).map(WordInText::word))
                .containsExactly("Ready", "Attend", "Bring");
    }

    @ParameterizedTest
    @DisplayName("The likeliest suggestion comes first, with capitals as they were written")
    @CsvSource({
        "provison, provision",
        "recieve, receive",
        "color, colour",
        "enrollment, enrolment",
        "acomodation, accommodation",
        "tommorow, tomorrow",
        "Recpetion, Reception",
        "INTERVEW, INTERVIEW",
        "monday, Monday",
        "Jobcenter, Jobcentre",
        "childcaer, childcare"
    })
    void suggestions(String wrong, String right) {
        assertThat(SPELLER.suggestions(wrong)).startsWith(right).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    @DisplayName("Two words written as one are taken apart; what resembles nothing has none")
    void apart() {
        assertThat(SPELLER.suggestions("trainingcourse")).contains("training course");
        assertThat(SPELLER.suggestions("zzzzzzzzzzzz")).isEmpty();
        assertThat(SPELLER.suggestions("q".repeat(4000))).isEmpty();
    }

    @Test
    @DisplayName("Any number of threads may ask at once, and all are answered alike")
    void atOnce() throws Exception {
        var words = List.of("provison", "acomodation", "tommorow", "neccesary", "embarasment");
        List<Callable<List<List<String>>>> askers =
                IntStream.range(0, 16)
                        .<Callable<List<List<String>>>>mapToObj(
                                _ -> () -> words.stream().map(SPELLER::suggestions).toList())
                        .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(askers).stream().map(each -> each.resultNow()).distinct())
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("An operator's file takes the place of the service's words")
    void replaced() throws IOException {
        var file = Files.writeString(folder.resolve("words.txt"), "# ours\n\nQXZ\nflumbo\n");

        var speller = new Speller(config(Optional.of(file)));

        assertThat(speller.has("QXZ")).isTrue();
        assertThat(speller.has("NVQ")).isFalse();
        assertThatThrownBy(() -> ServiceWords.read("NVQ\ntwo words"))
                .hasMessage("service words, line 2");
    }

    @ParameterizedTest
    @DisplayName("AP ¶66 The guide's own Action Items are spelt right")
    @Source("AP ¶66")
    @ValueSource(
            strings = {
                "Identify suitable childcare provision available locally and costs by next"
                        + " appointment on 2 May.",
                "Attend meeting with training provider on 26 April 2011 to discuss suitability of"
                        + " training for NVQ level 2 Painting & Decorating.",
                "Monitor work available with local employers over the next 6 months and consider"
                        + " whether you would need training or updating your skills in order to"
                        + " prepare for employment in the future.",
                "Customer will identify job vacancy (consider anything over16+ hours per week) for"
                        + " reception work, which she is interested in returning to in the future."
                        + " She will attend on 14 May, with details of her housing costs; so that"
                        + " the adviser can conduct a BOC to illustrate what her income could be"
                        + " if she returned to work.",
                "Adviser will contact customer after Christmas to arrange for her to attend for a"
                        + " chat in January to discuss participation in NDLP.",
                "Customer will contact local colleges to identify courses available for September"
                        + " 11 enrolment in order to brush up computer skills. In particular ECDL"
                        + " qualification and/or Microsoft Office applications.",
                "Identify local distribution companies through the internet/recruitment"
                        + " agencies/local contacts. Contact speculatively with CV and covering"
                        + " letter that are tailored to highlight your knowledge of goods in/out,"
                        + " stock control and supervisory experience.",
                "Investigate local public transport available in order to identify costs and areas"
                        + " that would be realistic to travel to for work.",
                "Meet with mentoring co-ordinator at Jobcentre (a private room will be arranged) on"
                        + " 25 April 2011 to discuss what this means and what benefits may be"
                        + " gained by committing to it."
            })
    void examplesOfTheGuide(String text) {
        assertThat(unrecognisedButForNames(text)).isEmpty();
    }

    @Test
    @DisplayName("The sample caseload's texts are spelt right")
    void sampleCaseload() throws IOException {
        var sample =
                Path.of(System.getProperty("lms.root"))
                        .resolve("deploy/local/src/main/resources/lms/local/sample-caseload.yaml");
        var fields =
                List.of(
                        "text",
                        "info",
                        "aims",
                        "employmentHistory",
                        "personalCircumstances",
                        "qualifications",
                        "jobGoal");
        var caseload = new YAMLMapper().readTree(Files.readString(sample));

        var texts =
                fields.stream()
                        .flatMap(field -> caseload.findValues(field).stream())
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .toList();

        assertThat(texts).hasSizeGreaterThan(10);
        assertThat(texts).allSatisfy(text -> assertThat(unrecognisedButForNames(text)).isEmpty());
    }

    private static List<String> unrecognisedButForNames(String text) {
        return Reading.words(text).stream()
                .flatMap(word -> Recognising.unrecognised(word, SPELLER::has).stream())
                .filter(word -> !Recognising.isTakenForName(word, SPELLER::isOneSlipFromAWord))
                .map(WordInText::word)
                .toList();
    }

    private static List<String> unrecognised(String text) {
        return Reading.words(text).stream()
                .flatMap(word -> Recognising.unrecognised(word, SPELLER::has).stream())
                .map(WordInText::word)
                .toList();
    }

    private static ActionPlanConfig config(Optional<Path> serviceWords) {
        return new ActionPlanConfig() {
            @Override
            public Optional<Path> serviceWordsFile() {
                return serviceWords;
            }

            @Override
            public Optional<Path> ssmartWordsFile() {
                return Optional.empty();
            }
        };
    }
}
