package lms.actionplan.plan.rules;

import static java.time.temporal.ChronoUnit.MONTHS;
import static lms.actionplan.plan.PlanRefusal.NO_NEW_ITEM;
import static lms.actionplan.plan.PlanRefusal.TOO_MANY_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import lms.actionplan.Sample;
import lms.actionplan.plan.Occasion.Outside;
import lms.actionplan.plan.Texts;
import lms.kit.rules.Reason;
import lms.kit.rules.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("AP ¶60, ¶108 For any day and any number of items")
@Source("AP ¶22, ¶60, ¶108")
class PlanPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 4, 15);

    @Property
    @Label("the window is one stretch of days, from today on")
    void window(@ForAll("days") LocalDate on, @ForAll @IntRange(max = 400) int ahead) {
        var target = on.plusDays(ahead);

        var allowed = TargetDate.refusal(target, on, 6).isEmpty();

        assertThat(allowed)
                .isEqualTo(ahead <= TargetDate.lastDay(on, 6).toEpochDay() - on.toEpochDay());
        assertThat(TargetDate.refusal(on.minusDays(ahead + 1L), on, 6)).isPresent();
    }

    @Property
    @Label("its last day lies in the sixth month from now, on the same day or on that month's last")
    void lastDay(@ForAll("days") LocalDate on) {
        var last = TargetDate.lastDay(on, 6);

        assertThat(MONTHS.between(YearMonth.from(on), YearMonth.from(last))).isEqualTo(6);
        assertThat(last.getDayOfMonth())
                .isEqualTo(Math.min(on.getDayOfMonth(), YearMonth.from(last).lengthOfMonth()));
    }

    @Property
    @Label("the window never moves back from one day to the next")
    void monotone(@ForAll("days") LocalDate on) {
        assertThat(TargetDate.lastDay(on.plusDays(1), 6))
                .isAfterOrEqualTo(TargetDate.lastDay(on, 6));
    }

    @Property
    @Label(
            "a save is refused exactly when the plan would hold more than 100, or gets no new one though it could")
    void cap(@ForAll @IntRange(max = 100) int kept, @ForAll @IntRange(max = 130) int added) {
        var plan = Sample.plan(Sample.items(kept, TODAY));
        var draft =
                Sample.content(
                        Collections.nCopies(added, Sample.newItem(TODAY)), List.of(), Texts.NONE);

        var refusals =
                PlanRules.maySave(plan, draft, new Outside(), Sample.LIMITS, TODAY)
                        .reasons()
                        .stream()
                        .map(Reason::refusal)
                        .toList();

        assertThat(refusals.contains(TOO_MANY_ITEMS)).isEqualTo(kept + added > 100);
        assertThat(refusals.contains(NO_NEW_ITEM)).isEqualTo(added == 0 && kept < 100);
        assertThat(refusals.isEmpty()).isEqualTo((added > 0 || kept == 100) && kept + added <= 100);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
