package lms.reporting.endnotification.store;

import static java.util.Objects.requireNonNull;
import static lms.reporting.Situations.aJourney;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.value.DateRange;
import lms.language.value.Hotspot;
import lms.reporting.endnotification.EndNotification;
import lms.reporting.endnotification.EndNotifications;
import lms.reporting.endnotification.NoticeOfEnd;
import lms.reporting.endnotification.rules.EndNotificationRules;
import lms.reporting.journey.Claims;
import lms.reporting.journey.Journey;
import lms.reporting.journey.Journeys;
import lms.reporting.reading.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶64-66 The query and the rule find the same customers")
@Source("WP ¶64, ¶65, ¶66")
@QuarkusTest
class QueryAgreesWithTheRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 2, 12);

    private static final List<List<DateRange>> CLAIMS =
            List.of(
                    List.of(),
                    List.of(DateRange.from(TODAY.minusDays(900))),
                    List.of(new DateRange(TODAY.minusDays(900), TODAY.minusDays(1))),
                    List.of(new DateRange(TODAY.minusDays(900), TODAY)),
                    List.of(DateRange.from(TODAY.plusDays(1))),
                    List.of(
                            new DateRange(TODAY.minusDays(900), TODAY.minusDays(30)),
                            DateRange.from(TODAY)));

    private static final Comparator<Case> BY_DATE_AND_CLIENT =
            Comparator.comparing(Case::wpStartDate)
                    .thenComparing(each -> each.journey().clientId().toString());

    @Inject Journeys journeys;
    @Inject Claims claims;
    @Inject EndNotifications endNotifications;

    private record Case(Journey journey, List<DateRange> claims) {

        LocalDate wpStartDate() {
            return requireNonNull(journey.allottedTime()).wpStartDate();
        }
    }

    @AfterEach
    void forgetEveryCase() {
        Database.execute("delete from journey", "delete from claim");
    }

    @Test
    @DisplayName("in every combination, on every day, for other numbers of days too, in order")
    void agree() {
        var cases = everyCase();
        assertThat(cases).hasSizeGreaterThan(400);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        cases.forEach(each -> {
                            journeys.keep(each.journey());
                            claims.keep(each.journey().clientId(), each.claims());
                        }));

        for (var on : List.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(1))) {
            for (var notice : List.of(new NoticeOfEnd(714, 30), new NoticeOfEnd(713, 1))) {
                var byRule =
                        cases.stream()
                                .filter(each ->
                                        EndNotificationRules.isNotified(
                                                each.journey(), each.claims(), notice, on))
                                .sorted(BY_DATE_AND_CLIENT)
                                .map(each -> each.journey().clientId())
                                .toList();
                var byQuery = new ArrayList<EndNotification>();
                QuarkusTransaction.requiringNew()
                        .run(() ->
                                endNotifications
                                        .notified(notice)
                                        .each(new Question(on, null), byQuery::add));

                assertThat(byRule).isNotEmpty();
                assertThat(byQuery)
                        .extracting(each -> each.client().id())
                        .containsExactlyElementsOf(byRule);
            }
        }
    }

    private static List<Case> everyCase() {
        var cases = new ArrayList<Case>();
        for (var claimed : CLAIMS) {
            cases.add(new Case(aJourney().build(), claimed));
            for (int ago : new int[] {0, 712, 713, 714, 715, 742, 743, 744, 745}) {
                var start = TODAY.minusDays(ago);
                for (var completed : daysOrNone(start, 0, 713, 714, 728)) {
                    for (var requested : daysOrNone(TODAY, -1, 0, 1)) {
                        cases.add(
                                new Case(
                                        aJourney()
                                                .hotspot(
                                                        completed == null
                                                                ? Hotspot.WP_PARTICIPANT
                                                                : Hotspot.WP_COMPLETER)
                                                .during(start, completed, requested)
                                                .build(),
                                        claimed));
                    }
                }
            }
        }
        return cases;
    }

    private static List<@Nullable LocalDate> daysOrNone(LocalDate from, int... after) {
        var days = new ArrayList<@Nullable LocalDate>();
        days.add(null);
        Arrays.stream(after).forEach(each -> days.add(from.plusDays(each)));
        return days;
    }
}
