package lms.workprogramme.allocation.rules;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import lms.kit.rules.Source;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.Choice;
import lms.workprogramme.allocation.Draw;
import lms.workprogramme.allocation.LedgerEntry;
import lms.workprogramme.allocation.Seed;

/**
 * The market-share draw. Anyone can repeat it from a ledger entry, with any tool that has SHA-256
 * and whole numbers of 64 bits:
 *
 * <ol>
 *   <li>Let T be the sum of the weights, and L the greatest multiple of T that is not above 2^64.
 *   <li>Begin with a counter of 0.
 *   <li>Write one after another: the 32 bytes of the seed, the 16 bytes of the referral's UUID in
 *       the order in which it is printed, and the counter in 8 bytes, the highest first. Take the
 *       SHA-256 of these 56 bytes.
 *   <li>Read its first 8 bytes as a number N from 0 to 2^64 - 1, the highest byte first.
 *   <li>When N is not below L, add 1 to the counter and go back to step 3; otherwise some numbers
 *       would come up more often than others.
 *   <li>The number drawn is the remainder of N divided by T.
 *   <li>Go through the candidates in the listed order and add up their weights. The first one whose
 *       sum is above the number drawn is chosen.
 * </ol>
 */
public final class Allocation {

    /** The name of this way to draw, as it stands in the ledger. */
    public static final String ALGORITHM = "sha256-rejection-1";

    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    private Allocation() {}

    /**
     * Draws one candidate at random, each in proportion to its weight.
     *
     * @throws IllegalArgumentException when no candidate has a weight
     */
    @Source("WP ¶8, decision ADR-0012")
    public static Draw draw(Candidates candidates, Seed seed, ReferralId referralId) {
        long total = candidates.totalWeight();
        if (total == 0) {
            throw new IllegalArgumentException("no candidate has a weight");
        }
        var bigTotal = BigInteger.valueOf(total);
        var limit = limit(bigTotal);
        for (long counter = 0; ; counter++) {
            var number = number(seed, referralId, counter);
            if (number.compareTo(limit) < 0) {
                long drawn = number.mod(bigTotal).longValueExact();
                return new Draw(counter, drawn, at(candidates, drawn));
            }
        }
    }

    /**
     * Makes the draw of a ledger entry once more.
     *
     * @throws IllegalArgumentException when the entry was drawn in another way than this one
     */
    @Source("decision ADR-0012")
    public static Draw recompute(LedgerEntry entry) {
        return switch (entry.choice()) {
            case Choice.Drawn drawn when drawn.algorithm().equals(ALGORITHM) ->
                    draw(entry.candidates(), drawn.seed(), entry.referralId());
            case Choice.Drawn(var _, var _, var _) ->
                    throw new IllegalArgumentException("drawn in another way");
            case Choice.Followed(var _, var _) ->
                    throw new IllegalArgumentException("nothing was drawn");
        };
    }

    /** The greatest multiple of the total that is not above 2^64. */
    static BigInteger limit(BigInteger total) {
        return TWO_TO_64.subtract(TWO_TO_64.mod(total));
    }

    static BigInteger number(Seed seed, ReferralId referralId, long counter) {
        var digest = sha256();
        digest.update(seed.bytes());
        digest.update(bytes(referralId.value().getMostSignificantBits()));
        digest.update(bytes(referralId.value().getLeastSignificantBits()));
        digest.update(bytes(counter));
        return new BigInteger(1, digest.digest(), 0, Long.BYTES);
    }

    /** The highest byte first. */
    private static byte[] bytes(long number) {
        var bytes = new byte[Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (number >>> (Long.SIZE - Byte.SIZE * (i + 1)));
        }
        return bytes;
    }

    private static Candidate at(Candidates candidates, long drawn) {
        long sum = 0;
        for (var candidate : candidates.inOrder()) {
            sum += candidate.weight();
            if (sum > drawn) {
                return candidate;
            }
        }
        throw new IllegalStateException("the number drawn is above the total weight");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
