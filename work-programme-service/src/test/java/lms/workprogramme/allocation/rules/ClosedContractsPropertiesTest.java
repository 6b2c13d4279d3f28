package lms.workprogramme.allocation.rules;

import static lms.workprogramme.allocation.rules.Draws.candidates;
import static lms.workprogramme.allocation.rules.Draws.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lms.kit.rules.Source;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.Candidates.Candidate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("WP ¶8 The shares of closed contracts, however many and whatever the weights")
@Source("WP ¶8, decision ADR-0080")
class ClosedContractsPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2015, 3, 1);

    @Property(tries = 500)
    @Label("are spread whole: what the closed had, the open have more, and the sum stays 1")
    void sumIsKept(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 300) Integer> weights,
            @ForAll @IntRange(max = 63) int closed) {
        var spread = spread(weights, closed);
        long before = spread.stream().mapToLong(Candidate::listedWeight).sum();
        long after = spread.stream().mapToLong(Candidate::weight).sum();
        Assume.that(after > 0);

        // gained and lost in parts of before * after, so that all are whole numbers
        var gained = BigInteger.ZERO;
        var lost = BigInteger.ZERO;
        var sum = BigInteger.ZERO;
        for (var each : spread) {
            var had = BigInteger.valueOf(each.listedWeight()).multiply(BigInteger.valueOf(after));
            var has = BigInteger.valueOf(each.weight()).multiply(BigInteger.valueOf(before));
            sum = sum.add(has);
            if (each.closedToReferralsFrom() == null) {
                assertThat(has).isGreaterThanOrEqualTo(had);
                gained = gained.add(has.subtract(had));
            } else {
                assertThat(has).isZero();
                lost = lost.add(had);
            }
        }
        assertThat(gained).isEqualTo(lost);
        assertThat(sum).isEqualTo(BigInteger.valueOf(before).multiply(BigInteger.valueOf(after)));
    }

    @Property(tries = 500)
    @Label("leave the proportion of any two open contracts as it was")
    void proportionsAreKept(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 300) Integer> weights,
            @ForAll @IntRange(max = 63) int closed) {
        var open =
                spread(weights, closed).stream()
                        .filter(each -> each.closedToReferralsFrom() == null)
                        .toList();

        for (var one : open) {
            for (var other : open) {
                assertThat(one.weight() * other.listedWeight())
                        .isEqualTo(other.weight() * one.listedWeight());
            }
        }
    }

    @Property(tries = 500)
    @Label("are never drawn")
    void closedIsNeverDrawn(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 300) Integer> weights,
            @ForAll @IntRange(max = 63) int closed,
            @ForAll long random) {
        var candidates = candidates(spread(weights, closed));
        Assume.that(candidates.totalWeight() > 0);

        var draw =
                Allocation.draw(
                        candidates,
                        seed(new Random(random)),
                        new ReferralId(new UUID(random, random)));

        assertThat(draw.chosen().closedToReferralsFrom()).isNull();
        assertThat(draw.chosen().weight()).isPositive();
    }

    /** Closed is each contract whose place is a one in the number. */
    private static List<Candidate> spread(List<Integer> weights, int closed) {
        var listed = new ArrayList<Candidate>();
        for (int i = 0; i < weights.size(); i++) {
            listed.add(new Candidate(new ProviderCode("provider-" + i), "P", weights.get(i)));
        }
        var closings =
                IntStream.range(0, weights.size())
                        .filter(i -> (closed >> i & 1) == 1)
                        .boxed()
                        .collect(Collectors.toMap(i -> listed.get(i).provider(), i -> TODAY));
        return ClosedContracts.spread(listed, Map.copyOf(closings), TODAY);
    }
}
