package lms.workprogramme.allocation.rules;

import static lms.workprogramme.allocation.rules.Draws.candidates;
import static lms.workprogramme.allocation.rules.Draws.drawn;
import static lms.workprogramme.allocation.rules.Draws.entry;
import static lms.workprogramme.allocation.rules.Draws.seed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import lms.kit.rules.Source;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.Choice;
import lms.workprogramme.allocation.LedgerEntry;
import lms.workprogramme.allocation.Seed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("WP ¶8 The market-share draw")
@Source("WP ¶8, decision ADR-0012")
class AllocationTest {

    private static final Seed SEED =
            new Seed("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final ReferralId REFERRAL =
            new ReferralId("9f2e7b64-3d1a-4c58-8e07-d4b6a1c3f280");
    private static final int DRAWS = 100_000;

    /** For one degree of freedom; a fair draw is above it once in a million times. */
    private static final double CHI_SQUARE_ONE_IN_A_MILLION = 23.93;

    @ParameterizedTest(name = "weights {0} and {1}: number {2}, candidate {3}")
    @CsvSource({"1, 1, 0, provider-0", "45, 55, 44, provider-0", "44, 56, 44, provider-1"})
    @DisplayName("gives what the example of ADR 12 gives")
    void example(long first, long second, long number, String chosen) {
        var draw = Allocation.draw(candidates(first, second), SEED, REFERRAL);

        assertThat(draw.counter()).isZero();
        assertThat(draw.number()).isEqualTo(number);
        assertThat(draw.chosen().provider()).isEqualTo(new ProviderCode(chosen));
    }

    @ParameterizedTest(name = "seed of bytes {0}: counter {1}, number {2}")
    @CsvSource({
        "00, 1, 4001728825458278789",
        "0f, 3, 3604023187994699490",
        "1c, 2, 3948929628632689529"
    })
    @DisplayName("rejects numbers that would come up too often")
    void rejects(String repeated, long counter, long number) {
        // With a total of 2^62 + 1, a quarter of all numbers is above the greatest multiple.
        var draw =
                Allocation.draw(candidates(1L << 62, 1), new Seed(repeated.repeat(32)), REFERRAL);

        assertThat(draw.counter()).isEqualTo(counter);
        assertThat(draw.number()).isEqualTo(number);
    }

    @ParameterizedTest(name = "weights {0} and {1}")
    @CsvSource({"1, 1", "45, 55", "95, 5"})
    @DisplayName("keeps to the shares over many referrals")
    void keepsToTheShares(long first, long second) {
        var candidates = candidates(first, second);
        var random = new Random(20120501);
        long firsts = 0;
        for (int i = 0; i < DRAWS; i++) {
            var draw = Allocation.draw(candidates, seed(random), ReferralId.fresh());
            if (draw.chosen().equals(candidates.inOrder().getFirst())) {
                firsts++;
            }
        }

        double expectedFirsts = (double) DRAWS * first / (first + second);
        double expectedSeconds = DRAWS - expectedFirsts;
        double off = firsts - expectedFirsts;
        double chiSquare = off * off / expectedFirsts + off * off / expectedSeconds;
        assertThat(chiSquare).isLessThan(CHI_SQUARE_ONE_IN_A_MILLION);
    }

    @Test
    @DisplayName("follows from the referral too: one seed does not give one provider for all")
    void followsFromTheReferral() {
        var candidates = candidates(1, 1);

        var chosen =
                List.of("0", "1", "2", "3", "4", "5", "6", "7").stream()
                        .map(n -> new ReferralId("9f2e7b64-3d1a-4c58-8e07-d4b6a1c3f28" + n))
                        .map(id -> Allocation.draw(candidates, SEED, id).chosen())
                        .distinct();

        assertThat(chosen).hasSize(2);
    }

    @Test
    @DisplayName("cannot be made between nobody")
    void nobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.draw(candidates(0, 0), SEED, REFERRAL));
    }

    @Test
    @DisplayName("is not checked by this way when it was made in another, or when there was none")
    void anotherWay() {
        var drawn = drawn(candidates(1, 1), SEED, REFERRAL);
        var another = entry(new Choice.Drawn("another-1", SEED, drawn.draw()));
        var followed = entry(new Choice.Followed(new ReferralId(new UUID(1, 2)), drawn.chosen()));

        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.recompute(another));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.recompute(followed));
    }

    @Test
    @DisplayName("chooses a candidate and nobody else")
    void nobodyElse() {
        var stranger = new Candidate(new ProviderCode("stranger"), "Provision", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(new Choice.Followed(REFERRAL, stranger)));
    }

    private static LedgerEntry entry(Choice choice) {
        return new LedgerEntry(
                REFERRAL,
                candidates(1, 1),
                choice,
                Instant.parse("2012-05-01T09:40:03.311Z"),
                "0".repeat(32));
    }
}
