package lms.workprogramme.eligibility;

import static java.util.Objects.requireNonNull;
import static lms.workprogramme.eligibility.rules.Jobseekers.POLICY;
import static lms.workprogramme.eligibility.rules.Jobseekers.aJobseeker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import lms.kit.policy.Policy;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.Eligibility;
import lms.workprogramme.eligibility.rules.CustomerGroups;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.rules.Standings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An old case is judged by the values of its day")
@Source("decision ADR-0018")
class GroupPolicyTest {

    private static final String SHORTER_WAIT_FROM_2013 =
            packaged()
                    .replace(
                            "jsa-18-24-months:",
                            """
                            jsa-18-24-months:
                              - {from: 2013-01-01, value: 6, source: ASSUMPTION}\
                            """
                                    .strip());

    @TempDir Path folder = Path.of("");

    @Test
    @DisplayName("so a number that changes on a day counts from that day")
    void changes() throws IOException {
        var policy = replaced(SHORTER_WAIT_FROM_2013);
        var facts = aJobseeker().born("1990-01-01").claimingFrom("2012-06-15").facts();

        var before = CustomerGroups.decide(facts, policy, LocalDate.of(2012, 12, 31));
        var after = CustomerGroups.decide(facts, policy, LocalDate.of(2013, 1, 1));

        assertThat(before.eligibility())
                .extracting(Eligibility::eligibilityDate)
                .isEqualTo(LocalDate.of(2013, 3, 15));
        assertThat(after.eligibility())
                .extracting(Eligibility::eligibilityDate)
                .isEqualTo(LocalDate.of(2012, 12, 15));
    }

    @Test
    @DisplayName("and that day is one on which the answer changes by itself")
    void isNextChange() throws IOException {
        var policy = replaced(SHORTER_WAIT_FROM_2013);
        var facts = aJobseeker().born("1990-01-01").claimingFrom("2012-06-15").facts();

        var next = Standings.nextChange(facts, Course.NONE, policy, LocalDate.of(2012, 12, 1));

        assertThat(next).isEqualTo(LocalDate.of(2013, 1, 1));
    }

    @Test
    @DisplayName("values have a mark, which is another when a value is")
    void mark() throws IOException {
        assertThat(replaced(SHORTER_WAIT_FROM_2013).mark())
                .isEqualTo(replaced(SHORTER_WAIT_FROM_2013).mark())
                .isNotEqualTo(POLICY.mark());
    }

    @Test
    @DisplayName("a file that lacks a value is refused when the service starts")
    void lacking() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        replaced(
                                SHORTER_WAIT_FROM_2013.replace(
                                        "jsa-25-plus-months", "jsa-25-months")))
                .withMessage("no policy value for jsa-25-plus-months");
    }

    private GroupPolicy replaced(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("policy.yaml"), yaml);
        return GroupPolicy.of(Policy.read(GroupPolicy.class, "/policy.yaml", Optional.of(file)));
    }

    private static String packaged() {
        try (var in = GroupPolicy.class.getResourceAsStream("/policy.yaml")) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
