package lms.workprogramme.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lms.kit.rules.Source;
import lms.language.value.Postcode;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.Candidates.Candidate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("WP ¶8, ¶11 Provisions and market shares")
@Source("WP ¶8, ¶11, decision ADR-0012")
class MarketSharesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);
    private static final PaymentGroup JSA_18_24 = new PaymentGroup(1);
    private static final String TABLE =
            """
            version: test
            areas:
              - code: CPA 16
                name: West Yorkshire
                postcodeAreas: [LS, BD]
                contracts:
                  - {provider: calder-futures, provision: Calder}
                  - {provider: aire-works, provision: Aire}
                shares:
                  - from: 2011-06-01
                    paymentGroup: 1
                    weights: {aire-works: 1, calder-futures: 1}
                    source: start
                  - from: 2013-08-01
                    paymentGroup: 1
                    weights: {calder-futures: 45, aire-works: 55}
                    source: shift
                  - from: 2015-03-01
                    paymentGroup: 1
                    weights: {calder-futures: 0, aire-works: 0}
                    source: closed
            """;

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({
        "LS99 4AB, CPA 16",
        "LS1 4AP, CPA 16",
        "BD1 1AA, CPA 16",
        "HX1 1AA, CPA 16",
        "HD1 1AA, CPA 16",
        "WF1 1AA, CPA 16",
        "TR1 1AA, CPA 11",
        "PL1 1AA, CPA 11",
        "BH1 1AA, CPA 11"
    })
    @DisplayName("the contract area follows from the first letters of the postcode")
    void area(String postcode, String area) throws IOException {
        var found = packaged().candidates(new Postcode(postcode), JSA_18_24, TODAY);

        assertThat(found).map(Candidates::area).contains(new AreaCode(area));
    }

    @ParameterizedTest(name = "{0}: none")
    @CsvSource({"SW1A 1AA", "L1 1AA", "B1 1AA"})
    @DisplayName("where no provider has a contract there is nobody to draw from")
    void noArea(String postcode) throws IOException {
        assertThat(packaged().candidates(new Postcode(postcode), JSA_18_24, TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1} and {2}")
    @CsvSource({"2011-06-01, 1, 1", "2013-07-31, 1, 1", "2013-08-01, 45, 55", "2015-02-28, 45, 55"})
    @DisplayName("the shares of the day count, in the order of the contracts")
    void sharesOfTheDay(LocalDate on, long calder, long aire) throws IOException {
        var found = table(TABLE).candidates(new Postcode("LS1 4AP"), JSA_18_24, on).orElseThrow();

        assertThat(found.inOrder())
                .containsExactly(
                        new Candidate(new ProviderCode("calder-futures"), "Calder", calder),
                        new Candidate(new ProviderCode("aire-works"), "Aire", aire));
        assertThat(found.sharesVersion()).isEqualTo("test");
    }

    @Test
    @DisplayName(
            "before the first shares, for another payment group, or when all are closed: nobody")
    void nobody() throws IOException {
        var postcode = new Postcode("LS1 4AP");

        var shares = table(TABLE);

        assertThat(shares.candidates(postcode, JSA_18_24, LocalDate.of(2011, 5, 31))).isEmpty();
        assertThat(shares.candidates(postcode, new PaymentGroup(2), TODAY)).isEmpty();
        assertThat(shares.candidates(postcode, JSA_18_24, LocalDate.of(2015, 3, 1))).isEmpty();
    }

    @Test
    @DisplayName("the packaged table has shares for jobseekers in every area")
    void paymentGroups() throws IOException {
        for (int paymentGroup = 1; paymentGroup <= 2; paymentGroup++) {
            for (var area : packaged().areas()) {
                var postcode = new Postcode(area.postcodeAreas().getFirst().value() + "1 1AA");
                assertThat(packaged().candidates(postcode, new PaymentGroup(paymentGroup), TODAY))
                        .isPresent();
            }
        }
    }

    @Test
    @DisplayName("the providers are those of the contracts")
    void providers() throws IOException {
        assertThat(packaged().providers())
                .extracting(ProviderCode::value)
                .containsExactly("calder-futures", "aire-works", "tamar-pathways");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[LS, BD] | [LS, LS] | a postcode area lies in two contract areas",
                "version: test | version: ' ' | the market-share table has no version",
                "provider: aire-works | provider: calder-futures | CPA 16 lists a provider twice",
                "aire-works: 55 | tamar-pathways: 55 | CPA 16 has shares that do not name exactly",
                "from: 2013-08-01 | from: 2011-06-01 | CPA 16 has two rows for one payment group",
                "calder-futures: 45 | calder-futures: -45 | a weight below zero",
                "source: shift | source: '' | a market share without a source",
                "paymentGroup: 1 | paymentGroup: 10 | not a payment group",
                "code: CPA 16 | code: CPA 016 | not a contract area",
                "name: West | nickname: West | Missing creator property"
            })
    @DisplayName("a table that contradicts itself is refused when the service starts")
    void contradictions(String from, String to, String message) {
        assertThatThrownBy(() -> table(TABLE.replace(from, to))).hasStackTraceContaining(message);
    }

    @Test
    @DisplayName("an operator's file takes the place of the packaged table")
    void replaced(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("shares.yaml"), TABLE);

        assertThat(new MarketShareTable().marketShares(() -> Optional.of(file)).version())
                .isEqualTo("test");
        assertThat(new MarketShareTable().marketShares(Optional::empty).version())
                .isEqualTo("2011-06");
    }

    private static MarketShares packaged() throws IOException {
        try (var in = MarketShares.class.getResourceAsStream("/market-shares.yaml")) {
            return MarketShareTable.read(Objects.requireNonNull(in));
        }
    }

    private static MarketShares table(String yaml) throws IOException {
        return MarketShareTable.read(
                new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
