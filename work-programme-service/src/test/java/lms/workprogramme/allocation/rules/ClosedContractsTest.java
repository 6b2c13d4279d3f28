package lms.workprogramme.allocation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.kit.rules.Source;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.Candidates.Candidate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("WP ¶8 The share of a contract that is closed to referrals")
@Source("WP ¶8, decision ADR-0080")
class ClosedContractsTest {

    private static final LocalDate CLOSED = LocalDate.of(2015, 3, 1);
    private static final ProviderCode FIRST = new ProviderCode("first");
    private static final ProviderCode SECOND = new ProviderCode("second");
    private static final ProviderCode THIRD = new ProviderCode("third");
    private static final List<Candidate> LISTED =
            List.of(
                    new Candidate(FIRST, "One", 85),
                    new Candidate(SECOND, "Two", 100),
                    new Candidate(THIRD, "Three", 115));

    @ParameterizedTest(name = "on {0} the weights are {1}, {2} and {3}")
    @CsvSource({
        "2015-02-28, 85, 100, 115",
        "2015-03-01, 85, 100, 0",
        "2016-02-29, 85, 100, 0",
    })
    @DisplayName("goes to the others in proportion from the first day on which it is closed")
    void proRata(LocalDate on, long first, long second, long third) {
        var spread = ClosedContracts.spread(LISTED, Map.of(THIRD, CLOSED), on);

        assertThat(spread).extracting(Candidate::weight).containsExactly(first, second, third);
        assertThat(spread).extracting(Candidate::listedWeight).containsExactly(85L, 100L, 115L);
        assertThat(spread.getLast().closedToReferralsFrom())
                .isEqualTo(on.isBefore(CLOSED) ? null : CLOSED);
    }

    @Test
    @DisplayName("leaves the order alone, and nobody when all are closed")
    void allClosed() {
        var spread =
                ClosedContracts.spread(
                        LISTED, Map.of(FIRST, CLOSED, SECOND, CLOSED, THIRD, CLOSED), CLOSED);

        assertThat(spread).extracting(Candidate::provider).containsExactly(FIRST, SECOND, THIRD);
        assertThat(spread).extracting(Candidate::weight).containsOnly(0L);
    }
}
