package lms.reporting.postponed.store;

import static java.util.Objects.requireNonNull;
import static lms.reporting.Situations.aJourney;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.value.Hotspot;
import lms.language.value.PostponementKind;
import lms.reporting.journey.Journey;
import lms.reporting.journey.Journeys;
import lms.reporting.postponed.PostponementToReview;
import lms.reporting.postponed.PostponementsToReview;
import lms.reporting.postponed.rules.ReviewRules;
import lms.reporting.reading.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶62 The query and the rule find the same postponements")
@Source("WP ¶62")
@QuarkusTest
class QueryAgreesWithTheRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 29);

    private static final Comparator<Journey> BY_DATE_AND_CLIENT =
            Comparator.comparing(QueryAgreesWithTheRuleTest::reviewDate)
                    .thenComparing(journey -> journey.clientId().toString());

    @Inject Journeys journeys;
    @Inject PostponementsToReview postponements;

    @AfterEach
    void forgetEveryCase() {
        Database.execute("delete from journey");
    }

    @Test
    @DisplayName("at every hotspot, of both kinds, on every day, in order")
    void agree() {
        var cases = everyCase();
        QuarkusTransaction.requiringNew().run(() -> cases.forEach(journeys::keep));

        for (var on : List.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(1))) {
            var byRule =
                    cases.stream()
                            .filter(each -> ReviewRules.isToReview(each, on))
                            .sorted(BY_DATE_AND_CLIENT)
                            .map(Journey::clientId)
                            .toList();
            var byQuery = new ArrayList<PostponementToReview>();
            QuarkusTransaction.requiringNew()
                    .run(() -> postponements.toReview().each(new Question(on, null), byQuery::add));

            assertThat(byRule).isNotEmpty();
            assertThat(byQuery)
                    .extracting(each -> each.client().id())
                    .containsExactlyElementsOf(byRule);
        }
    }

    private static List<Journey> everyCase() {
        var cases = new ArrayList<Journey>();
        for (var hotspot : Hotspot.values()) {
            cases.add(aJourney().hotspot(hotspot).build());
            for (var kind : PostponementKind.values()) {
                for (int days = -3; days <= 3; days++) {
                    var reviewDate = TODAY.plusDays(days);
                    cases.add(aJourney().hotspot(hotspot).postponed(kind, reviewDate).build());
                    cases.add(
                            aJourney()
                                    .hotspot(hotspot)
                                    .postponed(kind, reviewDate)
                                    .withoutGroup()
                                    .build());
                }
            }
        }
        return cases;
    }

    private static LocalDate reviewDate(Journey journey) {
        return requireNonNull(journey.postponement()).reviewDate();
    }
}
