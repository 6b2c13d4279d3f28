package lms.actionplan.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.actionplan.Sample;
import lms.actionplan.diary.Skill;
import lms.actionplan.interview.InterviewState.Booked;
import lms.kit.rules.Source;
import lms.language.value.InterviewType;
import lms.language.value.PlanDemand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("AP ¶17, ¶101-102, IT ¶14-15 Types of interview")
@Source("AP ¶17, ¶101-102, IT ¶14-15, decision ADR-0049")
class InterviewTypesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);
    private static final String TALK =
            "{demands: WHAT, skill: Talks, failToAttend: false, ftp: false, minutes: 25,"
                    + " coachesBook: true}";
    private static final InterviewTypes PACKAGED = new InterviewTypes(Optional.empty());

    @Test
    @DisplayName("AP ¶17, ¶101 Work Focused Interviews require a plan")
    void required() {
        assertThat(words(PlanDemand.REQUIRED))
                .containsExactly("ESA/IB WFI", "LP WFI", "New Joiner's WFI", "Partner WFI");
    }

    @Test
    @DisplayName("AP ¶102 In some interviews a plan is advised but not enforced")
    void advised() {
        assertThat(words(PlanDemand.ADVISED))
                .containsExactly(
                        "Flexible Intervention",
                        "Work Programme Completer",
                        "Work Programme Referral");
    }

    @Test
    @DisplayName("AP ¶17 Jobseekers have a JSAg: their interviews demand no plan")
    void none() {
        assertThat(words(PlanDemand.NONE))
                .containsExactly(
                        "Benefits Related",
                        "Initial Work Search",
                        "NINos",
                        "New Jobseeker",
                        "Work Search Review");
    }

    @Test
    @DisplayName("IT ¶14 Benefits Related and NINos are not for work coaches, all others are")
    void coaches() {
        assertThat(
                        PACKAGED.all(TODAY).stream()
                                .filter(type -> !type.coachesBook())
                                .map(type -> type.type().value()))
                .containsExactly("Benefits Related", "NINos");
    }

    @Test
    @DisplayName(
            "Failures are recorded of New Joiners, Flexible Intervention, Referral, Completer,"
                    + " and of all other WFIs")
    void failures() {
        var failing =
                List.of(
                        "ESA/IB WFI",
                        "Flexible Intervention",
                        "LP WFI",
                        "New Joiner's WFI",
                        "Partner WFI",
                        "Work Programme Completer",
                        "Work Programme Referral");

        assertThat(
                        PACKAGED.all(TODAY).stream()
                                .filter(TypeOfInterview::failToAttend)
                                .map(type -> type.type().value()))
                .containsExactlyElementsOf(failing);
        assertThat(
                        PACKAGED.all(TODAY).stream()
                                .filter(TypeOfInterview::ftp)
                                .map(type -> type.type().value()))
                .containsExactlyElementsOf(failing);
    }

    @Test
    @DisplayName("An operator's file replaces them, each row from its own day")
    void replaced(@TempDir Path folder) throws IOException {
        var types = types(folder, TALK);
        var word = new InterviewType("Group Talk");

        assertThat(types.on(word, LocalDate.of(2012, 4, 30))).isEmpty();
        assertThat(types.on(word, TODAY).orElseThrow())
                .isEqualTo(
                        new TypeOfInterview(
                                word,
                                PlanDemand.NONE,
                                new Skill("Talks"),
                                false,
                                false,
                                25,
                                true,
                                "ours"));
        assertThat(types.on(word, LocalDate.of(2012, 5, 31)).orElseThrow().demands())
                .isEqualTo(PlanDemand.NONE);
        assertThat(types.on(word, LocalDate.of(2012, 6, 1)).orElseThrow().demands())
                .isEqualTo(PlanDemand.ADVISED);
    }

    @Test
    @DisplayName("An interview outlives its type, which then demands nothing")
    void withdrawn(@TempDir Path folder) throws IOException {
        var types = types(folder, TALK);

        var type = types.of(Sample.interview(InterviewType.LP_WFI, TODAY, new Booked()));

        assertThat(type.demands()).isEqualTo(PlanDemand.NONE);
        assertThat(type.coachesBook()).isFalse();
        assertThat(type.failToAttend()).isFalse();
    }

    @Test
    @DisplayName("A file that lacks something, or knows an endless interview, is not taken")
    void broken(@TempDir Path folder) {
        assertThatThrownBy(() -> types(folder, TALK.replace("ftp: false, ", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> types(folder, TALK.replace("25", "481")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("481");
    }

    private static List<String> words(PlanDemand demands) {
        return PACKAGED.all(TODAY).stream()
                .filter(type -> type.demands() == demands)
                .map(type -> type.type().value())
                .toList();
    }

    private static InterviewTypes types(Path folder, String value) throws IOException {
        var file = folder.resolve("types.yaml");
        Files.writeString(
                file,
                """
                Group Talk:
                  - {from: 2012-05-01, value: %s, source: ours}
                  - {from: 2012-06-01, value: %s, source: ours}
                """
                        .formatted(
                                value.replace("WHAT", "None"), value.replace("WHAT", "Advised")));
        return new InterviewTypes(Optional.of(file));
    }
}
