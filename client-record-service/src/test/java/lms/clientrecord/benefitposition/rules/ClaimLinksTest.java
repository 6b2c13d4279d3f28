package lms.clientrecord.benefitposition.rules;

import static java.util.Objects.requireNonNull;
import static lms.clientrecord.benefitposition.rules.LinkPolicies.PACKAGED;
import static lms.clientrecord.benefitposition.rules.LinkPolicies.claims;
import static lms.clientrecord.benefitposition.rules.LinkPolicies.endedForWork;
import static lms.clientrecord.benefitposition.rules.LinkPolicies.linked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lms.clientrecord.benefitposition.Gap;
import lms.clientrecord.benefitposition.LinkPolicy;
import lms.clientrecord.benefitposition.LinkedPeriod;
import lms.kit.policy.Policy;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ADR-0035 Which claims are linked")
@Source("decision ADR-0035")
class ClaimLinksTest {

    @Nested
    @DisplayName("Claims to JSA are linked over a gap of 28 days, and not over one of 29")
    class Jsa {

        @ParameterizedTest(name = "{0} then {1}: {2} days, linked {3}")
        @CsvSource({
            // a claim from the very next day
            "2011-05-01/2011-07-31, 2011-08-01/, 0, true",
            // a month of 31 days between
            "2011-05-01/2011-07-31, 2011-08-29/, 28, true",
            "2011-05-01/2011-07-31, 2011-08-30/, 29, false",
            // all of February and not a day more, in a common year and in a leap year
            "2010-06-01/2011-01-31, 2011-03-01/, 28, true",
            "2010-06-01/2011-01-31, 2011-03-02/, 29, false",
            "2011-06-01/2012-01-31, 2012-02-29/, 28, true",
            "2011-06-01/2012-01-31, 2012-03-01/, 29, false",
            // to and from 29 February
            "2011-06-01/2012-02-29, 2012-03-29/, 28, true",
            "2011-06-01/2012-02-29, 2012-03-30/, 29, false",
            // over the turn of the year
            "2011-06-01/2011-12-15, 2012-01-13/, 28, true",
            "2011-06-01/2011-12-15, 2012-01-14/, 29, false",
        })
        void toTheDay(String earlier, String later, int days, boolean linked) {
            var periods = ClaimLinks.linkedPeriods(claims(Benefit.JSA, earlier, later), PACKAGED);

            assertThat(periods).hasSize(linked ? 1 : 2);
            var gap = linked ? periods.getFirst().gaps().getFirst() : begunAfter(periods.get(1));
            assertThat(gap.days()).isEqualTo(days);
            assertThat(gap.linked()).isEqualTo(linked);
        }

        @Test
        @DisplayName("the 28 days are those of all gaps together")
        void inTotal() {
            var twice = claims(Benefit.JSA, "2011-01-01/2011-03-31", "2011-04-15/2011-05-31");

            // 14 and 14 days are 28, and 14 and 15 are 29
            assertThat(linked(and(twice, claims(Benefit.JSA, "2011-06-15/"))))
                    .containsExactly("2011-01-01/");
            assertThat(linked(and(twice, claims(Benefit.JSA, "2011-06-16/"))))
                    .containsExactly("2011-01-01/2011-05-31", "2011-06-16/");
        }

        @Test
        @DisplayName("a claim that is not linked begins a linked period with no days ignored yet")
        void beginsAnew() {
            var claims =
                    claims(
                            Benefit.JSA,
                            "2010-01-01/2010-03-31",
                            "2010-04-21/2010-06-30", // 20 days: linked
                            "2010-07-21/2010-09-30", // 20 more: not linked
                            "2010-10-21/"); // 20, the first of the new period: linked

            assertThat(linked(claims)).containsExactly("2010-01-01/2010-06-30", "2010-07-21/");
        }
    }

    @Nested
    @DisplayName("Claims to ESA are linked over 12 weeks, until May 2012 over 104 after work")
    class Esa {

        @ParameterizedTest(name = "{0} then {1}: linked {2}")
        @CsvSource({
            // 84 and 85 days
            "2010-11-01/2011-03-31, 2011-06-24/, true",
            "2010-11-01/2011-03-31, 2011-06-25/, false",
            // with 29 February in the gap
            "2011-06-01/2011-12-31, 2012-03-25/, true",
            "2011-06-01/2011-12-31, 2012-03-26/, false"
        })
        void twelveWeeks(String earlier, String later, boolean linked) {
            assertThat(linked(claims(Benefit.ESA, earlier, later))).hasSize(linked ? 1 : 2);
        }

        @ParameterizedTest(name = "work from {0}, claimed again from {1}: linked {2}")
        @CsvSource({
            // 728 and 729 days after work
            "2010-03-31, 2012-03-29, true",
            "2010-03-30, 2012-03-29, false",
            // the last day of the longer link, and the first without it
            "2010-06-30, 2012-04-30, true",
            "2010-06-30, 2012-05-01, false",
            // 84 and 85 days since, which link as for anyone
            "2012-03-01, 2012-05-25, true",
            "2012-03-01, 2012-05-26, false"
        })
        void afterWork(String ended, String again, boolean linked) {
            var claims =
                    and(
                            List.of(endedForWork(Benefit.ESA, "2009-02-02/" + ended)),
                            claims(Benefit.ESA, again + "/"));

            assertThat(linked(claims)).hasSize(linked ? 1 : 2);
        }

        @Test
        @DisplayName("104 weeks after work do not use up the 12 weeks of other gaps")
        void besides() {
            var claims =
                    and(
                            List.of(endedForWork(Benefit.ESA, "2009-02-02/2010-03-31")),
                            // 640 days after work, then 84 days
                            claims(Benefit.ESA, "2012-01-01/2012-01-31", "2012-04-25/"));

            assertThat(linked(claims)).containsExactly("2009-02-02/");
        }
    }

    @ParameterizedTest(name = "{0}: {1} days")
    @DisplayName("Each benefit has a limit of its own, and none links over a day more")
    @CsvSource({"JSA, 28", "ESA, 84", "IS, 28", "IB, 56", "SDB, 56", "PENSION_CREDIT, 0"})
    void limits(Benefit benefit, int days) {
        var ended = LocalDate.of(2012, 1, 31);
        var earlier = "2011-06-01/" + ended;

        assertThat(linked(claims(benefit, earlier, ended.plusDays(days + 1) + "/"))).hasSize(1);
        assertThat(linked(claims(benefit, earlier, ended.plusDays(days + 2) + "/"))).hasSize(2);
    }

    @Test
    @DisplayName("Claims to different benefits are never linked")
    void benefitByBenefit() {
        var claims =
                and(
                        claims(Benefit.ESA, "2010-06-01/2011-07-31"),
                        claims(Benefit.JSA, "2011-08-01/"));

        assertThat(ClaimLinks.linkedPeriods(claims, PACKAGED))
                .extracting(LinkedPeriod::benefit, period -> period.claims().size())
                .containsExactly(tuple(Benefit.JSA, 1), tuple(Benefit.ESA, 1));
    }

    @ParameterizedTest(name = "up to {0}: {1} days")
    @DisplayName("Gap days do not count as claimed")
    @CsvSource({
        "2011-12-31, 0",
        "2012-01-01, 1",
        "2012-01-31, 31",
        "2012-02-14, 31", // in the gap
        "2012-02-28, 31",
        "2012-02-29, 32",
        "2012-03-31, 63"
    })
    void daysClaimed(LocalDate on, int days) {
        var period =
                ClaimLinks.linkedPeriods(
                                claims(Benefit.JSA, "2012-01-01/2012-01-31", "2012-02-29/"),
                                PACKAGED)
                        .getFirst();

        assertThat(ClaimLinks.daysClaimed(period, on)).isEqualTo(days);
        assertThat(period.gapDays()).isEqualTo(28);
    }

    @Test
    @DisplayName("The answer says why, and by which policy row")
    void because() {
        var periods =
                ClaimLinks.linkedPeriods(
                        claims(
                                Benefit.JSA,
                                "2011-01-01/2011-03-31",
                                "2011-04-15/2011-05-31",
                                "2011-06-16/"),
                        PACKAGED);

        var linked = periods.getFirst().gaps().getFirst();
        var notLinked = begunAfter(periods.get(1));
        assertThat(ClaimLinks.because(linked))
                .isEqualTo(
                        "The claim from 2011-04-15 is linked to the one that ended on 2011-03-31:"
                                + " 14 days between them, 14 in this linked period, and 28 in"
                                + " total are ignored.");
        assertThat(ClaimLinks.because(notLinked))
                .isEqualTo(
                        "The claim from 2011-06-16 is not linked to the one that ended on"
                                + " 2011-05-31: 15 days between them, 29 in this linked period,"
                                + " and 28 in total are ignored.");
        assertThat(notLinked.limit().name()).isEqualTo("jsa-link");
        assertThat(notLinked.limit().value().maxGapDays()).isEqualTo(28);
        assertThat(notLinked.limit().source()).startsWith("ASSUMPTION");
    }

    @Test
    @DisplayName("An operator can let each gap count by itself, from a day on")
    void replacedPolicy(@TempDir Path folder) throws IOException {
        var file = folder.resolve("policy.yaml");
        Files.writeString(
                file,
                """
                jsa-link:
                  - {from: 1900-01-01, value: {maxGapDays: 28, counted: in total}, source: test}
                  - {from: 2011-06-10, value: {maxGapDays: 14, counted: each}, source: test}
                """);
        var policy = LinkPolicy.of(Policy.read(LinkPolicy.class, "/none", Optional.of(file)));

        // 20 days before the new row; 14 each under it, however many there are
        var claims =
                claims(
                        Benefit.JSA,
                        "2011-01-01/2011-03-31",
                        "2011-04-21/2011-05-31",
                        "2011-06-15/2011-06-30",
                        "2011-07-15/2011-07-31",
                        "2011-08-16/");

        assertThat(ClaimLinks.linkedPeriods(claims, policy))
                .extracting(period -> period.on().first().toString())
                .containsExactly("2011-01-01", "2011-08-16");
    }

    private static Gap begunAfter(LinkedPeriod period) {
        return requireNonNull(period.begunAfter());
    }

    private static List<Claim> and(List<Claim> some, List<Claim> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
