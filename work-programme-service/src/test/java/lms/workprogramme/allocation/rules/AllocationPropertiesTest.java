package lms.workprogramme.allocation.rules;

import static lms.workprogramme.allocation.rules.Draws.candidates;
import static lms.workprogramme.allocation.rules.Draws.entry;
import static lms.workprogramme.allocation.rules.Draws.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import lms.kit.rules.Source;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.Choice;
import lms.workprogramme.allocation.Draw;
import lms.workprogramme.allocation.LedgerEntry;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@Label("WP ¶8 Every market-share draw")
@Source("WP ¶8, decision ADR-0012")
class AllocationPropertiesTest {

    @Property(tries = 500)
    @Label("always chooses a candidate that has a weight")
    void choosesOneWithAWeight(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 300) Integer> weights,
            @ForAll long seed) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        var candidates = candidates(weights.stream().mapToLong(Integer::longValue).toArray());

        var draw =
                Allocation.draw(
                        candidates, seed(new Random(seed)), new ReferralId(new UUID(seed, seed)));

        assertThat(candidates.inOrder()).contains(draw.chosen());
        assertThat(draw.chosen().weight()).isPositive();
        assertThat(draw.number()).isBetween(0L, candidates.totalWeight() - 1);
    }

    @Property(tries = 500)
    @Label("is the same when an outsider makes it once more from the ledger entry")
    void anOutsiderAgrees(
            @ForAll @LongRange(min = 0, max = 1L << 61) long first,
            @ForAll @LongRange(min = 1, max = 1L << 61) long second,
            @ForAll long seed) {
        var random = new Random(seed);
        var id = new ReferralId(new UUID(random.nextLong(), random.nextLong()));
        var entry = entry(candidates(first, second), seed(random), id);

        var outsider = Outsider.draw(entry);

        assertThat(drawnOf(entry).draw()).isEqualTo(outsider);
        assertThat(Allocation.recompute(entry)).isEqualTo(outsider);
    }

    private static Choice.Drawn drawnOf(LedgerEntry entry) {
        return (Choice.Drawn) entry.choice();
    }

    /** The draw as ADR 12 describes it, written without a look at the code under test. */
    private static final class Outsider {

        static Draw draw(LedgerEntry entry) {
            long total = 0;
            for (var candidate : entry.candidates().inOrder()) {
                total += candidate.weight();
            }
            // the greatest multiple of the total within 64 bits, as an unsigned number
            var t = new BigInteger(Long.toString(total));
            var l = BigInteger.TWO.pow(64).divide(t).multiply(t);
            int counter = -1;
            BigInteger n;
            do {
                counter++;
                var text = new StringBuilder(drawnOf(entry).seed().hex());
                text.append(entry.referralId().toString().replace("-", ""));
                text.append(HexFormat.of().toHexDigits((long) counter));
                n = first8(HexFormat.of().parseHex(text));
            } while (n.compareTo(l) >= 0);

            long drawn = n.remainder(t).longValue();
            long left = drawn;
            for (var candidate : entry.candidates().inOrder()) {
                if (left < candidate.weight()) {
                    return new Draw(counter, drawn, candidate);
                }
                left -= candidate.weight();
            }
            throw new AssertionError("nobody was chosen");
        }

        private static BigInteger first8(byte[] message) {
            try {
                var hash = MessageDigest.getInstance("SHA-256").digest(message);
                long signed = ByteBuffer.wrap(Arrays.copyOf(hash, 8)).getLong();
                return new BigInteger(Long.toUnsignedString(signed));
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError(e);
            }
        }
    }
}
