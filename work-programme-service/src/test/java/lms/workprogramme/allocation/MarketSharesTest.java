package lms.workprogramme.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    private static final MarketShares PACKAGED = MarketShareTable.read(Optional.empty());
    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);
    private static final PaymentGroup JSA_18_24 = new PaymentGroup(1);
    private static final List<PaymentGroup> ALL_GROUPS =
            IntStream.rangeClosed(1, 9).mapToObj(PaymentGroup::new).toList();
    private static final String TABLE =
            """
            version: test
            providers:
              - {code: calder-futures, name: Calder Futures}
              - {code: aire-works, name: Aire Works}
            areas:
              - code: CPA 16
                name: West Yorkshire
                postcodeAreas: [LS, BD]
                contracts:
                  - {provider: calder-futures, provision: Calder}
                  - {provider: aire-works, provision: Aire, closedToReferralsFrom: 2016-02-29}
                shares:
                  - from: 2011-06-01
                    paymentGroups: [1]
                    weights: {aire-works: 1, calder-futures: 1}
                    source: start
                  - from: 2013-08-01
                    paymentGroups: [1, 3]
                    weights: {calder-futures: 45, aire-works: 55}
                    source: shift
              - code: CPA 18
                name: Elsewhere
                postcodeAreas: [HG]
                postcodeDistricts: [LS24]
                contracts:
                  - {provider: aire-works, provision: Aire, closedToReferralsFrom: 2015-03-01}
                shares:
                  - from: 2011-06-01
                    paymentGroups: [1]
                    weights: {aire-works: 1}
                    source: start
            """;

    @ParameterizedTest(name = "{0}: none")
    @CsvSource({"BT1 1AA", "HG1 1AA"})
    @DisplayName("where no provider has an open contract there is nobody to draw from")
    void noArea(String postcode) throws IOException {
        assertThat(
                        table(TABLE)
                                .candidates(
                                        new Postcode(postcode),
                                        JSA_18_24,
                                        LocalDate.of(2015, 3, 1)))
                .isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1} and {2}")
    @CsvSource({
        "2011-06-01, 1, 1",
        "2013-07-31, 1, 1",
        "2013-08-01, 45, 55",
        "2016-02-28, 45, 55",
        "2016-02-29, 45, 0"
    })
    @DisplayName(
            "the shares of the day count, in the order of the contracts, and none of a closed one")
    void sharesOfTheDay(LocalDate on, long calder, long aire) throws IOException {
        var found = table(TABLE).candidates(new Postcode("LS1 4AP"), JSA_18_24, on).orElseThrow();

        assertThat(found.inOrder())
                .extracting(each -> each.provider().value())
                .containsExactly("calder-futures", "aire-works");
        assertThat(found.inOrder()).extracting(Candidate::weight).containsExactly(calder, aire);
        assertThat(found.sharesVersion()).isEqualTo("test");
    }

    @Test
    @DisplayName("before the first shares, or for another payment group: nobody")
    void nobody() throws IOException {
        var postcode = new Postcode("LS1 4AP");

        var shares = table(TABLE);

        assertThat(shares.candidates(postcode, JSA_18_24, LocalDate.of(2011, 5, 31))).isEmpty();
        assertThat(shares.candidates(postcode, new PaymentGroup(2), TODAY)).isEmpty();
        assertThat(shares.candidates(postcode, new PaymentGroup(3), LocalDate.of(2013, 7, 31)))
                .isEmpty();
        assertThat(shares.candidates(postcode, new PaymentGroup(3), LocalDate.of(2013, 8, 1)))
                .isPresent();
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2011-06-01", "2012-05-01", "2013-08-01", "2015-02-28", "2015-03-01", "2017-03-31"})
    @DisplayName(
            "the packaged table has 18 providers, 18 areas, and 40 contracts open on every day,"
                    + " two or three in each area, with shares for all nine payment groups")
    void packaged(LocalDate on) {
        assertThat(PACKAGED.providers()).hasSize(18);
        assertThat(PACKAGED.areas())
                .extracting(area -> area.code().value())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 18).mapToObj(number -> "CPA " + number).toList());
        for (var group : ALL_GROUPS) {
            int open = 0;
            for (var area : PACKAGED.areas()) {
                var taking =
                        PACKAGED.candidates(area, group, on).orElseThrow().inOrder().stream()
                                .filter(each -> each.weight() > 0)
                                .count();
                assertThat(taking).as(area.code().value()).isBetween(2L, 3L);
                open += (int) taking;
            }
            assertThat(open).isEqualTo(40);
        }
    }

    @Test
    @DisplayName("shares were equal in June 2011, and each provider had a contract")
    void equalAtTheStart() {
        var start = LocalDate.of(2011, 6, 1);
        var holders = new HashSet<ProviderCode>();
        for (var area : PACKAGED.areas()) {
            for (var group : ALL_GROUPS) {
                var open =
                        PACKAGED.candidates(area, group, start).orElseThrow().inOrder().stream()
                                .filter(each -> each.weight() > 0)
                                .toList();
                assertThat(open).extracting(Candidate::weight).containsOnly(1L);
                open.forEach(each -> holders.add(each.provider()));
            }
        }
        assertThat(holders)
                .containsExactlyInAnyOrderElementsOf(
                        PACKAGED.providers().stream().map(MarketShares.Provider::code).toList());
    }

    @Test
    @DisplayName("a contract that ended has no referrals from that day, and its successor has")
    void endedContract() {
        var area = PACKAGED.area(new AreaCode("CPA 18")).orElseThrow();

        var before = PACKAGED.candidates(area, JSA_18_24, LocalDate.of(2015, 2, 28)).orElseThrow();
        var after = PACKAGED.candidates(area, JSA_18_24, LocalDate.of(2015, 3, 1)).orElseThrow();

        assertThat(before.inOrder()).extracting(Candidate::weight).containsExactly(1L, 1L, 0L);
        assertThat(after.inOrder()).extracting(Candidate::weight).containsExactly(1L, 0L, 1L);
        assertThat(after.inOrder().get(1).closedToReferralsFrom())
                .isEqualTo(LocalDate.of(2015, 3, 1));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[LS, BD] | [LS, LS] | the postcode area LS is listed twice",
                "postcodeAreas: [HG] | postcodeAreas: [HG, BD] | the postcode area BD is listed twice",
                "[LS24] | [LS24, LS24] | the postcode district LS24 is listed twice",
                "[LS24] | [HG5] | CPA 18 lists the district HG5 and its whole area",
                "[LS24] | [YO1] | no contract area has the rest of the postcode area of YO1",
                "[LS24] | [LS] | not a postcode district",
                "code: CPA 18 | code: CPA 16 | the contract area CPA 16 is listed twice",
                "{code: aire-works, name: Aire Works} | {code: calder-futures, name: C} | the provider calder-futures is listed twice",
                "{code: aire-works, name: Aire Works} | {code: wear-works, name: W} | CPA 16 has a contract of an unknown provider, aire-works",
                "{code: aire-works, name: Aire Works} | {code: aire-works} | the provider aire-works has no name",
                "version: test | version: ' ' | the market-share table has no version",
                "provider: aire-works | provider: calder-futures | CPA 16 lists a provider twice",
                "aire-works: 55 | tamar-pathways: 55 | CPA 16 has shares that do not name exactly",
                "from: 2013-08-01 | from: 2011-06-01 | CPA 16 has two rows for one payment group",
                "paymentGroups: [1, 3] | paymentGroups: [1, 1] | CPA 16 has two rows for one payment",
                "paymentGroups: [1, 3] | paymentGroups: [] | market shares without paymentGroups",
                "calder-futures: 45 | calder-futures: -45 | a weight below zero",
                "calder-futures: 45 | calder-futures: 4.5 | Cannot coerce Floating-point value (4.5)",
                "calder-futures: 45 | calder-futures: | a weight is missing",
                "source: shift | source: '' | a market share without a source",
                "[1, 3] | [1, 10] | not a payment group",
                "code: CPA 16 | code: CPA 016 | not a contract area",
                "2016-02-29 | 2015-02-29 | 2015-02-29",
                "postcodeDistricts: [LS24] | districts: [LS24] | Unrecognized field \"districts\"",
                "name: West Yorkshire | name: | CPA 16 has no name",
                "provision: Calder | provision: | the contract of calder-futures has no provision"
            })
    @DisplayName("a table that contradicts itself is refused when the service starts, saying why")
    void contradictions(String from, String to, String message, @TempDir Path folder)
            throws IOException {
        assertThat(TABLE).contains(from);
        var file = Files.writeString(folder.resolve("shares.yaml"), TABLE.replace(from, to));

        assertThatThrownBy(() -> MarketShareTable.read(Optional.of(file)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the market shares at " + file + " cannot be used")
                .hasMessageContaining(message);
    }

    @Test
    @DisplayName("a file that is not there is refused when the service starts, too")
    void missing(@TempDir Path folder) {
        var file = folder.resolve("nowhere.yaml");

        assertThatThrownBy(() -> MarketShareTable.read(Optional.of(file)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    @DisplayName("an operator's file takes the place of the packaged table")
    void replaced(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("shares.yaml"), TABLE);

        assertThat(new MarketShareTable().marketShares(() -> Optional.of(file)).version())
                .isEqualTo("test");
        assertThat(new MarketShareTable().marketShares(Optional::empty).version())
                .isEqualTo("2026-11");
    }

    private static MarketShares table(String yaml) throws IOException {
        return MarketShareTable.read(
                new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
