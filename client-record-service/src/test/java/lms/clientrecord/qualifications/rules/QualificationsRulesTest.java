package lms.clientrecord.qualifications.rules;

import static lms.clientrecord.qualifications.QualificationsRefusal.ASSESSED_IN_THE_FUTURE;
import static lms.clientrecord.qualifications.QualificationsRefusal.ASSESSED_TOO_LONG_AGO;
import static lms.clientrecord.qualifications.QualificationsRefusal.AWARDED_IN_THE_FUTURE;
import static lms.clientrecord.qualifications.QualificationsRefusal.AWARDED_TOO_LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.qualifications.BasicSkillsAssessment;
import lms.clientrecord.qualifications.Listed;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.Qualifications.Qualification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶20, ¶94, ¶95 Qualifications and Assessments and their AP tick")
@Source("AP ¶95, decision ADR-0031")
class QualificationsRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final LocalDate EARLIEST = LocalDate.of(1892, 4, 16);

    @Test
    @DisplayName("a qualification is taken with its tick and without")
    void tickedOrNot() {
        var ticked = new Qualification("GCSE", "Mathematics", null, null, true);
        var unticked = new Qualification("GCSE", "English", null, null, false);

        var ruling =
                QualificationsRules.mayKeep(
                        new Listed(List.of(ticked, unticked), List.of()), TODAY, EARLIEST);

        assertThat(ruling.isAllowed()).isTrue();
    }

    @Test
    @DisplayName("it may have been awarded today, but not tomorrow")
    void awardedInTheFuture() {
        assertThat(ruling("2012-04-16").isAllowed()).isTrue();
        assertThat(ruling("2012-04-17").reasons())
                .containsExactly(AWARDED_IN_THE_FUTURE.at("/qualifications/0/awardedOn"));
    }

    @Test
    @DisplayName("it was not awarded before anyone living was born")
    void awardedTooLongAgo() {
        assertThat(ruling("1892-04-16").isAllowed()).isTrue();
        assertThat(ruling("1892-04-15").reasons())
                .containsExactly(AWARDED_TOO_LONG_AGO.at("/qualifications/0/awardedOn"));
    }

    @Test
    @DisplayName("AP ¶94 basic skills are assessed, with a tick or without, by today")
    @Source("AP ¶94")
    void basicSkills() {
        assertThat(assessed("2012-04-16", true).isAllowed()).isTrue();
        assertThat(assessed(null, false).isAllowed()).isTrue();
        assertThat(assessed("2012-04-17", false).reasons())
                .containsExactly(ASSESSED_IN_THE_FUTURE.at("/basicSkills/0/assessedOn"));
        assertThat(assessed("1892-04-16", false).isAllowed()).isTrue();
        assertThat(assessed("1892-04-15", false).reasons())
                .containsExactly(ASSESSED_TOO_LONG_AGO.at("/basicSkills/0/assessedOn"));
    }

    private static Ruling assessed(@Nullable String on, boolean ticked) {
        var assessment =
                new BasicSkillsAssessment(
                        "Numeracy",
                        "Level 1",
                        null,
                        on == null ? null : LocalDate.parse(on),
                        ticked);
        return QualificationsRules.mayKeep(
                new Listed(List.of(), List.of(assessment)), TODAY, EARLIEST);
    }

    private static Ruling ruling(@Nullable String awardedOn) {
        var qualification =
                new Qualification(
                        "NVQ level 2",
                        "Painting",
                        "Pass",
                        awardedOn == null ? null : LocalDate.parse(awardedOn),
                        true);
        return QualificationsRules.mayKeep(
                new Listed(List.of(qualification), List.of()), TODAY, EARLIEST);
    }
}
