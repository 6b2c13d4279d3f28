package lms.reporting.postponed.rules;

import static lms.reporting.Situations.aJourney;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.kit.rules.Source;
import lms.language.value.Hotspot;
import lms.language.value.PostponementKind;
import lms.reporting.Situations.JourneyUnderway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("WP ¶62 Work Programme Deferral/Exemption report")
@Source("WP ¶62")
class ReviewRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 29);

    @ParameterizedTest
    @EnumSource(PostponementKind.class)
    @DisplayName("A customer recorded as deferred or exempt is on it from the review date on")
    void reached(PostponementKind kind) {
        assertThat(isToReview(postponed(kind, TODAY))).isTrue();
        assertThat(isToReview(postponed(kind, LocalDate.of(2012, 5, 28)))).isTrue();
        assertThat(isToReview(postponed(kind, LocalDate.of(2011, 6, 1)))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(PostponementKind.class)
    @DisplayName("and not before")
    void notReached(PostponementKind kind) {
        assertThat(isToReview(postponed(kind, LocalDate.of(2012, 5, 30)))).isFalse();
    }

    @Test
    @DisplayName("A review date of 29 February is reached on that day")
    void leapDay() {
        var journey = postponed(PostponementKind.DEFERRAL, LocalDate.of(2012, 2, 29)).build();

        assertThat(ReviewRules.isToReview(journey, LocalDate.of(2012, 2, 28))).isFalse();
        assertThat(ReviewRules.isToReview(journey, LocalDate.of(2012, 2, 29))).isTrue();
        assertThat(
                        ReviewRules.daysSinceReviewDate(
                                LocalDate.of(2012, 2, 28), LocalDate.of(2012, 3, 1)))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("Who is not postponed is not on it")
    void notPostponed() {
        assertThat(isToReview(aJourney())).isFalse();
        assertThat(isToReview(aJourney().hotspot(Hotspot.WP_POSTPONED))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Hotspot.class, names = "WP_POSTPONED", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("Nor is one whose hotspot says that something else came first")
    void somethingElse(Hotspot hotspot) {
        assertThat(isToReview(postponed(PostponementKind.EXEMPTION, TODAY).hotspot(hotspot)))
                .isFalse();
    }

    private static JourneyUnderway postponed(PostponementKind kind, LocalDate reviewDate) {
        return aJourney().hotspot(Hotspot.WP_POSTPONED).postponed(kind, reviewDate);
    }

    private static boolean isToReview(JourneyUnderway journey) {
        return ReviewRules.isToReview(journey.build(), TODAY);
    }
}
