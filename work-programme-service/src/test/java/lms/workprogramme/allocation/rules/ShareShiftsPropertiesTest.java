package lms.workprogramme.allocation.rules;

import static lms.workprogramme.allocation.rules.Draws.candidates;
import static lms.workprogramme.allocation.rules.Draws.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import lms.kit.rules.Source;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.allocation.PastDraw;
import lms.workprogramme.allocation.Seed;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("WP ¶8 A past draw, looked up by other shares")
@Source("WP ¶8, decision ADR-0082")
class ShareShiftsPropertiesTest {

    @Property(tries = 500)
    @Label("gives the same provider by the same shares, however large the weights are")
    void sameShares(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 300) Integer> weights,
            @ForAll @IntRange(min = 1, max = 1_000) int times,
            @ForAll long random) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        var before = candidates(weights.stream().mapToLong(Integer::longValue).toArray());
        var after = candidates(weights.stream().mapToLong(w -> (long) w * times).toArray());
        var past = past(before, seed(new Random(random)), new ReferralId(new UUID(random, random)));

        assertThat(ShareShifts.under(after, past).provider()).isEqualTo(past.chosen());
    }

    @Property(tries = 500)
    @Label("gives a provider that has a weight")
    void hasAWeight(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 3) Integer> weights,
            @ForAll long random) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        var after = candidates(weights.stream().mapToLong(Integer::longValue).toArray());
        var past =
                past(
                        candidates(7, 0, 5),
                        seed(new Random(random)),
                        new ReferralId(new UUID(random, random)));

        assertThat(ShareShifts.under(after, past).weight()).isPositive();
    }

    static PastDraw past(Candidates candidates, Seed seed, ReferralId id) {
        var draw = Allocation.draw(candidates, seed, id);
        return new PastDraw(
                id,
                LocalDate.of(2012, 5, 1),
                seed,
                draw.counter(),
                candidates.totalWeight(),
                draw.number(),
                draw.chosen().provider());
    }
}
