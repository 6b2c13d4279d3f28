package lms.clientrecord.benefitposition.rules;

import static java.util.Objects.requireNonNull;
import static lms.clientrecord.benefitposition.rules.LinkPolicies.PACKAGED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lms.clientrecord.benefitposition.BenefitPositionRefusal;
import lms.clientrecord.benefitposition.LinkedPeriod;
import lms.clientrecord.benefitposition.Position;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.DateRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("ADR-0035 Claims, however many and long")
@Source("decision ADR-0035")
class ClaimLinksPropertiesTest {

    private static final LocalDate DAY_ONE = LocalDate.of(2010, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2031, 1, 1);

    /** For each benefit, how long each claim is and how long the gap before it. */
    record Lengths(List<Integer> claims, List<Integer> gaps) {}

    @Property(tries = 1000)
    @Label("are kept only when no two to one benefit share a day")
    void neverOverlap(@ForAll("anyClaims") List<Claim> claims) {
        var ruling = BenefitPositionRules.mayKeep(claims, TODAY, Map.of(), TODAY);

        boolean shareADay = false;
        for (int i = 0; i < claims.size(); i++) {
            for (int j = 0; j < i; j++) {
                shareADay |= shareADay(claims.get(i), claims.get(j));
            }
        }
        assertThat(ruling.isAllowed()).isEqualTo(!shareADay);
        assertThat(ruling.reasons())
                .allMatch(r -> r.refusal() == BenefitPositionRefusal.CLAIMS_OVERLAP);
    }

    @Property(tries = 500)
    @Label("are each in one linked period, whose claims and gaps make up its days")
    void inOnePeriod(@ForAll("separateClaims") List<Claim> claims) {
        var periods = ClaimLinks.linkedPeriods(claims, PACKAGED);

        assertThat(periods.stream().flatMap(ClaimLinksPropertiesTest::claimsOf))
                .containsExactlyInAnyOrderElementsOf(claims);
        for (var period : periods) {
            var last = period.on().last();
            if (last != null) {
                assertThat(ClaimLinks.daysClaimed(period, last) + period.gapDays())
                        .isEqualTo(last.toEpochDay() - period.on().first().toEpochDay() + 1);
            }
        }
    }

    @Property(tries = 500)
    @Label("are linked both ways or not at all, and to themselves")
    void symmetric(@ForAll("separateClaims") List<Claim> claims) {
        var periods = ClaimLinks.linkedPeriods(claims, PACKAGED);

        for (var one : claims) {
            assertThat(linked(periods, one, one)).isTrue();
            for (var other : claims) {
                assertThat(linked(periods, one, other)).isEqualTo(linked(periods, other, one));
            }
        }
    }

    @Property(tries = 500)
    @Label("are linked alike in whatever order they were entered")
    void inAnyOrder(@ForAll("separateClaims") List<Claim> claims, @ForAll long seed) {
        var shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(ClaimLinks.linkedPeriods(shuffled, PACKAGED))
                .isEqualTo(ClaimLinks.linkedPeriods(claims, PACKAGED));
        assertThat(Position.NOTHING_KNOWN.withClaims(shuffled))
                .isEqualTo(Position.NOTHING_KNOWN.withClaims(claims));
    }

    @Property(tries = 500)
    @Label("are never linked over a gap one day over the limit, whatever else was claimed")
    void oneDayOver(@ForAll("separateClaims") List<Claim> claims, @ForAll Benefit benefit) {
        var mine = claims.stream().filter(c -> c.benefit() == benefit).toList();
        var ended = mine.isEmpty() ? DAY_ONE.plusYears(10) : requireEnd(mine.getLast());
        int limit = PACKAGED.limit(benefit, ended).value().maxGapDays();
        var again = new Claim(benefit, DateRange.from(ended.plusDays(limit + 2)));
        var withAnother = new ArrayList<>(claims);
        withAnother.add(again);

        var periods = ClaimLinks.linkedPeriods(withAnother, PACKAGED);

        assertThat(mine).noneMatch(claim -> linked(periods, claim, again));
    }

    @Property(tries = 500)
    @Label("never have more days ignored in a linked period than the limit")
    void neverMoreThanTheLimit(@ForAll("separateClaims") List<Claim> claims) {
        assertThat(ClaimLinks.linkedPeriods(claims, PACKAGED))
                .allMatch(period ->
                        period.gapDays()
                                <= PACKAGED.limit(period.benefit(), period.on().first())
                                        .value()
                                        .maxGapDays());
    }

    @Property(tries = 500)
    @Label("are judged alike whatever is claimed afterwards")
    void laterClaimsChangeNothing(@ForAll("separateClaims") List<Claim> claims) {
        var periods = ClaimLinks.linkedPeriods(claims, PACKAGED);
        for (int n = 1; n < claims.size(); n++) {
            var earlier = ClaimLinks.linkedPeriods(claims.subList(0, n), PACKAGED);

            for (var one : claims.subList(0, n)) {
                for (var other : claims.subList(0, n)) {
                    assertThat(linked(earlier, one, other)).isEqualTo(linked(periods, one, other));
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Claim>> anyClaims() {
        var first = Arbitraries.integers().between(0, 60);
        var length = Arbitraries.integers().between(0, 12).injectNull(0.1);
        return Combinators.combine(Arbitraries.of(Benefit.class), first, length)
                .as((benefit, from, days) ->
                        new Claim(
                                benefit,
                                new DateRange(
                                        DAY_ONE.plusDays(from),
                                        days == null ? null : DAY_ONE.plusDays(from + days))))
                .list()
                .ofMaxSize(8);
    }

    /**
     * Claims that have ended, those to one benefit apart from each other, one benefit at a time.
     */
    @Provide
    Arbitrary<List<Claim>> separateClaims() {
        var lengths =
                Combinators.combine(
                                Arbitraries.integers().between(1, 60).list().ofSize(6),
                                Arbitraries.integers().between(0, 90).list().ofSize(6))
                        .as(Lengths::new);
        return Combinators.combine(
                        lengths.list().ofSize(Benefit.values().length),
                        Arbitraries.integers().between(0, 6).list().ofSize(Benefit.values().length))
                .as(ClaimLinksPropertiesTest::claims);
    }

    private static List<Claim> claims(List<Lengths> lengths, List<Integer> numbers) {
        var claims = new ArrayList<Claim>();
        var benefits = Benefit.values();
        for (int b = 0; b < benefits.length; b++) {
            var of = lengths.get(b);
            var day = DAY_ONE;
            for (int i = 0; i < numbers.get(b); i++) {
                day = day.plusDays(of.gaps().get(i));
                var last = day.plusDays(of.claims().get(i) - 1);
                claims.add(new Claim(benefits[b], new DateRange(day, last)));
                day = last.plusDays(1);
            }
        }
        return claims;
    }

    private static Stream<Claim> claimsOf(LinkedPeriod period) {
        return period.claims().stream().map(days -> new Claim(period.benefit(), days));
    }

    private static boolean linked(List<LinkedPeriod> periods, Claim one, Claim other) {
        return one.benefit() == other.benefit()
                && ClaimLinks.areLinked(
                        periods, one.benefit(), one.on().first(), other.on().first());
    }

    private static boolean shareADay(Claim one, Claim other) {
        return one.benefit() == other.benefit()
                && IntStream.range(0, 100)
                        .mapToObj(DAY_ONE::plusDays)
                        .anyMatch(day -> one.on().contains(day) && other.on().contains(day));
    }

    private static LocalDate requireEnd(Claim claim) {
        return requireNonNull(claim.on().last());
    }
}
