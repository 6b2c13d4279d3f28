package lms.reporting.overdue.store;

import static java.util.Objects.requireNonNull;
import static lms.reporting.Situations.aJourney;
import static lms.reporting.Situations.bookedFor;
import static lms.reporting.Situations.startedOn;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.value.Basis;
import lms.language.value.Hotspot;
import lms.reporting.Situations.JourneyUnderway;
import lms.reporting.journey.Journey;
import lms.reporting.journey.Journey.ReferralInterview;
import lms.reporting.journey.Journeys;
import lms.reporting.overdue.OverdueReferral;
import lms.reporting.overdue.OverdueReferrals;
import lms.reporting.overdue.rules.OverdueRules;
import lms.reporting.reading.Place;
import lms.reporting.reading.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶59-60 The query and the rule find the same customers")
@Source("WP ¶59, ¶60")
@QuarkusTest
class QueryAgreesWithTheRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 29);
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2011, 6, 1),
                    LocalDate.of(2012, 4, 30),
                    LocalDate.of(2012, 5, 1),
                    LocalDate.of(2012, 5, 2),
                    LocalDate.of(2012, 5, 29));

    /** None, missed, booked for yesterday, for today, for tomorrow, and long under way. */
    private static final List<Optional<ReferralInterview>> INTERVIEWS =
            List.of(
                    Optional.empty(),
                    Optional.of(bookedFor(TODAY.minusDays(9))),
                    Optional.of(bookedFor(TODAY.minusDays(1))),
                    Optional.of(bookedFor(TODAY)),
                    Optional.of(bookedFor(TODAY.plusDays(1))),
                    Optional.of(startedOn(TODAY.minusDays(9))));

    private static final Comparator<Journey> BY_DATE_AND_CLIENT =
            Comparator.comparing(QueryAgreesWithTheRuleTest::eligibilityDate)
                    .thenComparing(journey -> journey.clientId().toString());

    @Inject Journeys journeys;
    @Inject OverdueReferrals overdueReferrals;

    private final List<Journey> cases = everyCase();

    @BeforeEach
    void keepEveryCase() {
        QuarkusTransaction.requiringNew().run(() -> cases.forEach(journeys::keep));
    }

    @AfterEach
    void forgetEveryCase() {
        Database.execute("delete from journey");
    }

    @Test
    @DisplayName("in every combination, on every day, for other numbers of days too, in order")
    void agree() {
        assertThat(cases).hasSizeGreaterThan(400);
        for (var on : List.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(1))) {
            for (int afterDays : List.of(0, 27, 28, 29, 90)) {
                var byRule =
                        cases.stream()
                                .filter(each -> OverdueRules.isOverdue(each, afterDays, on))
                                .sorted(BY_DATE_AND_CLIENT)
                                .map(Journey::clientId)
                                .toList();

                var byQuery = new ArrayList<OverdueReferral>();
                QuarkusTransaction.requiringNew()
                        .run(() ->
                                overdueReferrals
                                        .overdueAfter(afterDays)
                                        .each(new Question(on, null), byQuery::add));

                assertThat(byQuery)
                        .extracting(each -> each.client().id())
                        .containsExactlyElementsOf(byRule);
            }
        }
    }

    @Test
    @DisplayName("also when they are read a few at a time")
    void pages() {
        var question = new Question(TODAY, null);
        var report = overdueReferrals.overdueAfter(28);
        var whole = report.list(question, null, 10_000);
        var piecemeal = new ArrayList<OverdueReferral>();

        for (var place = Optional.<Place>empty(); ; ) {
            var some = report.list(question, place.orElse(null), 5);
            piecemeal.addAll(some);
            if (some.size() < 5) {
                break;
            }
            place = Optional.of(some.getLast().place());
        }

        assertThat(whole).hasSizeGreaterThan(10);
        assertThat(piecemeal).isEqualTo(whole);
    }

    private static LocalDate eligibilityDate(Journey journey) {
        return requireNonNull(journey.eligibility()).eligibilityDate();
    }

    private static List<Journey> everyCase() {
        var cases = new ArrayList<Journey>();
        for (var basis : Basis.values()) {
            for (var hotspot : Hotspot.values()) {
                for (var day : DAYS) {
                    for (var interview : INTERVIEWS) {
                        cases.add(aCase(basis, hotspot, day, interview).build());
                        cases.add(aCase(basis, hotspot, day, interview).referred().build());
                        cases.add(aCase(basis, hotspot, day, interview).withoutGroup().build());
                    }
                }
            }
        }
        return cases;
    }

    private static JourneyUnderway aCase(
            Basis basis, Hotspot hotspot, LocalDate day, Optional<ReferralInterview> interview) {
        return aJourney()
                .basis(basis)
                .hotspot(hotspot)
                .eligibleOn(day)
                .with(interview.orElse(null));
    }
}
