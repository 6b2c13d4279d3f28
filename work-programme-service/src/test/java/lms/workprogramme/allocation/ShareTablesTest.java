package lms.workprogramme.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lms.kit.rules.Source;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.rules.Allocation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A table of shares is what holds in an area for a payment group from a day on. A draw looks at
 * nothing of it but the weights and their order, so tables with the same weights are the same draw:
 * each such sequence of weights is drawn from a million times. Each table by itself is drawn from
 * {@link #FOR_EACH_TABLE} times besides, with seeds of its own, through the way of a referral.
 *
 * <p>All seeds follow from fixed numbers, so that the result is the same on every run.
 */
@DisplayName("WP ¶8 A million draws keep to the shares of each table")
@Source("WP ¶8, decision ADR-0012")
class ShareTablesTest {

    private static final int A_MILLION = 1_000_000;
    private static final int FOR_EACH_TABLE = 5_000;
    private static final int DRAWS_OF_A_SEED = 100;

    /** What chi-square is above once in a million times in a fair draw, by degrees of freedom. */
    private static final List<Double> ONE_IN_A_MILLION = List.of(0.0, 23.93, 27.63);

    private static final MarketShares PACKAGED = MarketShareTable.read(Optional.empty());

    /** Each table of the packaged file. */
    private static List<Candidates> tables() {
        var tables = new ArrayList<Candidates>();
        for (var area : PACKAGED.areas()) {
            for (int number = 1; number <= 9; number++) {
                var group = new PaymentGroup(number);
                changes(area)
                        .flatMap(day -> PACKAGED.candidates(area, group, day).stream())
                        .forEach(table -> {
                            if (tables.isEmpty() || !isSame(tables.getLast(), table)) {
                                tables.add(table);
                            }
                        });
            }
        }
        return tables;
    }

    private static Stream<LocalDate> changes(MarketShares.Area area) {
        return Stream.concat(
                        area.shares().stream().map(MarketShares.Shares::from),
                        area.contracts().stream()
                                .flatMap(each -> Stream.ofNullable(each.closedToReferralsFrom())))
                .distinct()
                .sorted();
    }

    private static boolean isSame(Candidates one, Candidates other) {
        return one.area().equals(other.area())
                && one.paymentGroup().equals(other.paymentGroup())
                && one.inOrder().equals(other.inOrder());
    }

    /** One table of each sequence of weights. */
    static Stream<Candidates> sequences() {
        var sequences = new LinkedHashMap<List<Long>, Candidates>();
        tables().forEach(table -> sequences.putIfAbsent(weights(table), table));
        return sequences.values().stream();
    }

    private static List<Long> weights(Candidates table) {
        return table.inOrder().stream().map(Candidate::weight).toList();
    }

    @Test
    @DisplayName("every table has somebody to choose between")
    void tablesAreMany() {
        assertThat(tables()).hasSizeGreaterThan(18 * 9);
        assertThat(tables()).allSatisfy(table -> assertThat(open(table)).hasSizeBetween(2, 3));
        assertThat(sequences().count()).isGreaterThan(5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sequences")
    @DisplayName("a million draws by each sequence of weights")
    void aMillion(Candidates table) {
        assertKeepsToTheShares(table, A_MILLION, 20_111_122L + table.totalWeight());
    }

    @Test
    @DisplayName("some thousand draws more from each table by itself")
    void eachTable() {
        long seed = 0;
        for (var table : tables()) {
            assertKeepsToTheShares(table, FOR_EACH_TABLE, ++seed);
        }
    }

    private static void assertKeepsToTheShares(Candidates table, int draws, long seedOfSeeds) {
        var random = new Random(seedOfSeeds);
        var counts = new long[table.inOrder().size()];
        var seed = seed(random);
        for (int i = 0; i < draws; i++) {
            // The id alone gives each draw a hash of its own; to write a seed takes longer.
            if (i % DRAWS_OF_A_SEED == 0) {
                seed = seed(random);
            }
            var draw =
                    Allocation.draw(
                            table,
                            seed,
                            new ReferralId(new UUID(random.nextLong(), random.nextLong())));
            counts[table.inOrder().indexOf(draw.chosen())]++;
        }

        var open = open(table);
        double chiSquare =
                IntStream.range(0, counts.length)
                        .filter(i -> table.inOrder().get(i).weight() > 0)
                        .mapToDouble(i -> {
                            double expected =
                                    (double) draws
                                            * table.inOrder().get(i).weight()
                                            / table.totalWeight();
                            return Math.pow(counts[i] - expected, 2) / expected;
                        })
                        .sum();

        assertThat(LongStream.of(counts).sum()).isEqualTo(draws);
        assertThat(chiSquare)
                .as("%s, payment group %d", table.area(), table.paymentGroup().number())
                .isLessThan(ONE_IN_A_MILLION.get(open.size() - 1));
        IntStream.range(0, counts.length)
                .filter(i -> table.inOrder().get(i).weight() == 0)
                .forEach(i -> assertThat(counts[i]).isZero());
    }

    private static Seed seed(Random random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new Seed(HexFormat.of().formatHex(bytes));
    }

    private static List<Candidate> open(Candidates table) {
        return table.inOrder().stream().filter(each -> each.weight() > 0).toList();
    }
}
