package lms.workprogramme.postponement.rules;

import static java.util.Objects.requireNonNull;
import static lms.workprogramme.journey.PostponeReason.DEFER_OTHER;
import static lms.workprogramme.postponement.rules.Postponed.LIMITS;
import static lms.workprogramme.postponement.rules.Postponed.entry;
import static lms.workprogramme.postponement.rules.Postponed.removed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lms.kit.rules.Source;
import lms.language.value.DateRange;
import lms.workprogramme.journey.Course;
import lms.workprogramme.postponement.PostponementEntry;
import lms.workprogramme.postponement.PostponementRefusal;
import lms.workprogramme.postponement.Postponing;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("WP ¶23 Every deferral")
@Source("WP ¶23, decision ADR-0070")
class DeferralPropertiesTest {

    /** Days of two years, with a 29 February in them. */
    private static final LocalDate FIRST = LocalDate.of(2011, 6, 1);

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 730).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<DateRange> range() {
        return Combinators.combine(day(), Arbitraries.integers().between(0, 120))
                .as((first, more) -> new DateRange(first, first.plusDays(more)));
    }

    /** A deferral that was removed some days after it was recorded, or on that very day. */
    @Provide
    Arbitrary<PostponementEntry> deferral() {
        var lengths = Arbitraries.integers().between(0, 150);
        return Combinators.combine(day(), lengths, lengths)
                .as((first, more, until) ->
                        entry(DEFER_OTHER, first, first.plusDays(more))
                                .ended(removed(first.plusDays(until).toString())));
    }

    @Property
    @Label("ends on the 90th day at the latest: the one after it is refused, and it is not")
    void bothSidesOfTheNinetiethDay(
            @ForAll("day") LocalDate eligible, @ForAll @IntRange(max = 89) int later) {
        var from =
                new Postponing(
                        eligible.plusDays(later), Course.NONE, eligible, null, List.of(), LIMITS);
        var ninetieth = eligible;
        for (int day = 2; day <= 90; day++) {
            ninetieth = ninetieth.plusDays(1);
        }

        assertThat(PostponementRules.mayRecord(from, DEFER_OTHER, ninetieth, null).isAllowed())
                .isTrue();
        assertThat(
                        PostponementRules.mayRecord(from, DEFER_OTHER, ninetieth.plusDays(1), null)
                                .reasons())
                .contains(PostponementRefusal.DEFERRED_TOO_LONG.at("/reviewDate"));
    }

    @Property
    @Label("counts once in the total, whatever it shares with others")
    void countsEachDayOnce(@ForAll @Size(max = 6) List<@From("range") DateRange> all) {
        assertThat(Deferrals.total(all)).isEqualTo(daysOneByOne(all).size());
    }

    @Property
    @Label("is refused for the total exactly when its days and the earlier ones are above 90")
    void bothSidesOfTheTotal(
            @ForAll @Size(max = 4) List<@From("deferral") PostponementEntry> earlier,
            @ForAll("day") LocalDate eligible,
            @ForAll @IntRange(max = 89) int recorded,
            @ForAll @IntRange(max = 89) int longer) {
        var on = eligible.plusDays(Math.min(recorded, longer));
        var review = eligible.plusDays(Math.max(recorded, longer));
        var from = new Postponing(on, Course.NONE, eligible, null, earlier, LIMITS);
        var days = new ArrayList<DateRange>();
        days.add(new DateRange(on, review));
        for (var each : earlier) {
            var removedOn = requireNonNull(each.ending()).on();
            for (var day = each.recordedOn();
                    !day.isAfter(each.reviewDate()) && day.isBefore(removedOn);
                    day = day.plusDays(1)) {
                days.add(new DateRange(day, day));
            }
        }

        var ruling = PostponementRules.mayRecord(from, DEFER_OTHER, review, null);

        assertThat(
                        ruling.reasons()
                                .contains(
                                        PostponementRefusal.TOTAL_DEFERRAL_EXCEEDED.at(
                                                "/reviewDate")))
                .isEqualTo(daysOneByOne(days).size() > 90);
    }

    @Property
    @Label("makes the total no smaller, and bigger by its own days at most")
    void totalGrows(
            @ForAll @Size(max = 5) List<@From("range") DateRange> earlier,
            @ForAll("range") DateRange added) {
        var all = new ArrayList<>(earlier);
        all.add(added);

        var growth = Deferrals.total(all) - Deferrals.total(earlier);

        assertThat(growth).isBetween(0L, (long) daysOneByOne(List.of(added)).size());
    }

    private static Set<LocalDate> daysOneByOne(List<DateRange> ranges) {
        var days = new TreeSet<LocalDate>();
        for (var range : ranges) {
            for (var day = range.first(); range.contains(day); day = day.plusDays(1)) {
                days.add(day);
            }
        }
        return days;
    }
}
