package lms.workprogramme.allocation.rules;

import static lms.workprogramme.allocation.rules.Draws.candidates;
import static lms.workprogramme.allocation.rules.Draws.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import lms.kit.rules.Reason;
import lms.kit.rules.Source;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AreaCode;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.allocation.MarketShares.Area;
import lms.workprogramme.allocation.MarketShares.Contract;
import lms.workprogramme.allocation.MarketShares.Shares;
import lms.workprogramme.allocation.PastDraw;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.allocation.PostcodeArea;
import lms.workprogramme.allocation.ProposedShares;
import lms.workprogramme.allocation.ProposedShares.Weight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("WP ¶8 A shift of market shares, tried out")
@Source("WP ¶8, ¶11, decision ADR-0082")
class ShareShiftsTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 2, 29);
    private static final int DRAWS = 100_000;
    private static final ProviderCode FIRST = new ProviderCode("first");
    private static final ProviderCode SECOND = new ProviderCode("second");
    private static final ProviderCode SHUT = new ProviderCode("shut");
    private static final Area AREA =
            new Area(
                    new AreaCode("CPA 16"),
                    "West Yorkshire",
                    List.of(new PostcodeArea("LS")),
                    List.of(),
                    List.of(
                            new Contract(FIRST, "One", null),
                            new Contract(SECOND, "Two", null),
                            new Contract(SHUT, "Three", LocalDate.of(2012, 3, 1))),
                    List.of(
                            new Shares(
                                    LocalDate.of(2011, 6, 1),
                                    List.of(new PaymentGroup(1)),
                                    java.util.Map.of(FIRST, 1, SECOND, 1, SHUT, 1),
                                    "start")));

    @Test
    @DisplayName("can name each contract of the area once, from today on")
    void allowed() {
        assertThat(reasons(TODAY, weight(FIRST, 45), weight(SHUT, 0), weight(SECOND, 55)))
                .isEmpty();
    }

    @Test
    @DisplayName("cannot leave out a contract, name one twice, or name another's")
    void notTheContracts() {
        var missing = reasons(TODAY, weight(FIRST, 45), weight(SECOND, 55));
        var twice =
                reasons(
                        TODAY,
                        weight(FIRST, 1),
                        weight(SECOND, 1),
                        weight(SHUT, 1),
                        weight(SHUT, 1));
        var other =
                reasons(
                        TODAY,
                        weight(FIRST, 1),
                        weight(SECOND, 1),
                        weight(new ProviderCode("other"), 1));

        for (var reasons : List.of(missing, twice, other)) {
            assertThat(reasons).extracting(each -> each.refusal().code()).containsExactly("WP-501");
        }
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({"2012-02-29, ''", "2012-03-01, WP-502", "2012-02-28, WP-503"})
    @DisplayName("cannot leave nobody to draw on its first day, nor begin in the past")
    void nobodyOrPast(LocalDate from, String code) {
        var reasons = reasons(from, weight(FIRST, 0), weight(SECOND, 0), weight(SHUT, 1));

        assertThat(reasons)
                .extracting(each -> each.refusal().code())
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("tells all that is wrong at once")
    void all() {
        assertThat(reasons(LocalDate.of(2012, 2, 28), weight(FIRST, 1)))
                .extracting(each -> each.refusal().code())
                .containsExactly("WP-501", "WP-503");
    }

    @Test
    @DisplayName("of 5 points moves 5 in 100 of the past draws, from the one to the other alone")
    void fivePoints() {
        var before = candidates(1, 1);
        var after = candidates(45, 55);
        var random = new Random(20120501);
        int moved = 0;
        int back = 0;
        for (int i = 0; i < DRAWS; i++) {
            var past = past(before, random);
            var other = ShareShifts.under(after, past).provider();
            if (!other.equals(past.chosen())) {
                moved++;
                back += other.equals(before.inOrder().getFirst().provider()) ? 1 : 0;
            }
        }

        assertThat(back).isZero();
        // Expected are 5,000; the spread of such a count is 69, and four of them are allowed.
        assertThat(moved).isBetween(4_724, 5_276);
    }

    @Test
    @DisplayName("sends past draws by its own shares, whatever the shares were before")
    void byTheOtherShares() {
        var before = candidates(3, 4);
        var after = candidates(85, 100, 115);
        var random = new Random(20120502);
        var counts = new int[3];
        for (int i = 0; i < DRAWS; i++) {
            var other = ShareShifts.under(after, past(before, random));
            counts[after.inOrder().indexOf(other)]++;
        }

        double chiSquare = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = DRAWS * after.inOrder().get(i).weight() / 300.0;
            chiSquare += Math.pow(counts[i] - expected, 2) / expected;
        }
        // for two degrees of freedom; above it once in a million times
        assertThat(chiSquare).isLessThan(27.63);
    }

    private static PastDraw past(Candidates candidates, Random random) {
        var seed = seed(random);
        var id = new ReferralId(new UUID(random.nextLong(), random.nextLong()));
        return ShareShiftsPropertiesTest.past(candidates, seed, id);
    }

    private static List<Reason> reasons(LocalDate from, Weight... weights) {
        return ShareShifts.mayPropose(
                        new ProposedShares(
                                AREA.code(), new PaymentGroup(1), from, List.of(weights)),
                        AREA,
                        TODAY)
                .reasons();
    }

    private static Weight weight(ProviderCode provider, int weight) {
        return new Weight(provider, weight);
    }
}
