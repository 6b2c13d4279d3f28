package lms.clientrecord.qualifications.rules;

import static lms.clientrecord.qualifications.QualificationsRefusal.AWARDED_IN_THE_FUTURE;
import static lms.clientrecord.qualifications.QualificationsRefusal.AWARDED_TOO_LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.Qualifications.Qualification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶20, ¶95 Qualifications and their AP tick")
@Source("AP ¶95, decision ADR-0031")
class QualificationsRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final LocalDate EARLIEST = LocalDate.of(1892, 4, 16);

    @Test
    @DisplayName("a qualification is taken with its tick and without")
    void tickedOrNot() {
        var ticked = new Qualification("GCSE", "Mathematics", null, null, true);
        var unticked = new Qualification("GCSE", "English", null, null, false);

        var ruling = QualificationsRules.mayKeep(List.of(ticked, unticked), TODAY, EARLIEST);

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

    private static Ruling ruling(@Nullable String awardedOn) {
        var qualification =
                new Qualification(
                        "NVQ level 2",
                        "Painting",
                        "Pass",
                        awardedOn == null ? null : LocalDate.parse(awardedOn),
                        true);
        return QualificationsRules.mayKeep(List.of(qualification), TODAY, EARLIEST);
    }
}
