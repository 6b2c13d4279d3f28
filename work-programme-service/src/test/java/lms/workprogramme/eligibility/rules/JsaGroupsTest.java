package lms.workprogramme.eligibility.rules;

import static lms.workprogramme.eligibility.rules.Jobseekers.POLICY;
import static lms.workprogramme.eligibility.rules.Jobseekers.aJobseeker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.value.Basis;
import lms.language.value.CustomerGroup;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.eligibility.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("WP Appendix A: early access, and 22 of 24 months of Jobseeker's Allowance")
@Source("WP Appendix A, decision ADR-0066, decision ADR-0067")
class JsaGroupsTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);

    /**
     * A claim from 1 August 2011: three months are over on 1 November 2011, nine on 1 May 2012,
     * twelve on 1 August 2012. The first line that fits counts.
     */
    private static final String TABLE =
            """
            age | reason       | 22 of 24 | group                | eligible   | refer     | part      | PG
            17  | -            | -        | WP_JSA_18_24         | 2012-06-15 | MANDATORY | MANDATORY | 1
            -   | released     | -        | WP_JSA_EARLY_ACCESS  | 2011-08-01 | MANDATORY | MANDATORY | 9
            -   | ex-ib        | -        | WP_JSA_EARLY_ACCESS  | 2011-11-01 | MANDATORY | MANDATORY | 4
            -   | neet         | -        | WP_JSA_EARLY_ACCESS  | 2011-11-01 | MANDATORY | MANDATORY | 3
            -   | -            | yes      | WP_JSA_22_OF_24      | 2011-11-01 | MANDATORY | MANDATORY | 3
            -   | homeless     | no       | WP_JSA_EARLY_ACCESS  | 2011-11-01 | VOLUNTARY | MANDATORY | 3
            22  | -            | -        | WP_JSA_18_24         | 2012-05-01 | MANDATORY | MANDATORY | 1
            40  | -            | -        | WP_JSA_25_PLUS       | 2012-08-01 | MANDATORY | MANDATORY | 2
            """;

    private static final Map<Integer, String> BORN =
            Map.of(17, "1994-06-15", 22, "1989-06-14", 40, "1971-09-09");
    private static final List<String> REASONS =
            List.of(
                    "none",
                    "released",
                    "late",
                    "undated",
                    "ex-ib",
                    "neet",
                    "homeless",
                    "unheard-of");

    @Test
    @DisplayName("every combination of age, reason and months claimed is in the group of the table")
    void everyCombination() {
        for (int age : BORN.keySet()) {
            for (var reason : REASONS) {
                for (boolean cycling : new boolean[] {true, false}) {
                    var row = row(age, reason, cycling ? "yes" : "no");

                    var decision = decide(jobseeker(age, reason, cycling), TODAY);

                    assertThat(decision.eligibility())
                            .as("%d, %s, %s".formatted(age, reason, cycling))
                            .isEqualTo(
                                    new Eligibility(
                                            CustomerGroup.valueOf(row[3].strip()),
                                            LocalDate.parse(row[4].strip()),
                                            Basis.valueOf(row[5].strip()),
                                            Basis.valueOf(row[6].strip())));
                    assertThat(decision.paymentGroup())
                            .isEqualTo(new PaymentGroup(Integer.parseInt(row[7].strip())));
                }
            }
        }
    }

    private static String[] row(int age, String reason, String cycling) {
        var words = List.of(String.valueOf(age), reason, cycling);
        return TABLE.lines()
                .skip(1)
                .map(line -> line.split("\\|"))
                .filter(cells -> {
                    for (int i = 0; i < words.size(); i++) {
                        var cell = cells[i].strip();
                        if (!cell.equals("-") && !cell.equals(words.get(i))) {
                            return false;
                        }
                    }
                    return true;
                })
                .findFirst()
                .orElseThrow();
    }

    private static Jobseekers jobseeker(int age, String reason, boolean cycling) {
        var someone = aJobseeker().born(BORN.getOrDefault(age, "")).claimingFrom("2011-08-01");
        if (cycling) {
            someone.claiming("2009-06-01", "2011-06-15");
        }
        return switch (reason) {
            case "none" -> someone;
            case "released" -> someone.withEarlyAccess("prison-leaver", "2011-07-01");
            case "late" -> someone.withEarlyAccess("prison-leaver", "2011-01-01");
            case "undated" -> someone.withEarlyAccess("prison-leaver", null);
            default -> someone.withEarlyAccess(reason, null);
        };
    }

    @Nested
    @DisplayName("Early access")
    @Source("WP Appendix A, decision ADR-0066")
    class EarlyAccess {

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "offender",
                    "prison-leaver",
                    "neet",
                    "ex-ib",
                    "homeless",
                    "drug-or-alcohol",
                    "carer",
                    "forces",
                    "disabled",
                    "lone-parent"
                })
        @DisplayName("is known for every reason on the list of the client record")
        void everyReason(String reason) {
            assertThat(POLICY.on(TODAY)).isNotNull();
            assertThat(String.valueOf(POLICY.on(TODAY))).contains("early-access-" + reason);
        }

        @ParameterizedTest(name = "claiming from {0}: eligible on {1}")
        @CsvSource({
            "2011-11-30, 2012-02-29",
            "2011-11-29, 2012-02-29",
            "2011-11-28, 2012-02-28",
            "2012-11-30, 2013-02-28",
            "2012-01-31, 2012-04-30"
        })
        void threeMonths(String claimed, LocalDate eligible) {
            var someone = aJobseeker().claimingFrom(claimed).withEarlyAccess("homeless", null);

            assertThat(date(someone, LocalDate.parse(claimed))).isEqualTo(eligible);
        }

        @Test
        @DisplayName("counts linked claims as one, without the gap")
        void linked() {
            var someone =
                    aJobseeker()
                            .claiming("2011-08-01", "2011-09-30")
                            .claimingFrom("2011-10-11")
                            .linked("2011-08-01", null)
                            .withEarlyAccess("homeless", null);

            assertThat(date(someone, TODAY)).isEqualTo(LocalDate.of(2011, 11, 11));
        }

        @ParameterizedTest(name = "released on {0}, claiming from 1 August 2011: {1}")
        @CsvSource({
            "2011-05-01, WP_JSA_18_24", // 13 weeks and a day before
            "2011-05-02, WP_JSA_EARLY_ACCESS", // 13 weeks before
            "2011-08-01, WP_JSA_EARLY_ACCESS", // on that day
            "2011-08-02, WP_JSA_18_24" // after the claim
        })
        void prisonLeaver(String released, CustomerGroup group) {
            var someone =
                    aJobseeker()
                            .claimingFrom("2011-08-01")
                            .withEarlyAccess("prison-leaver", released);

            assertThat(group(someone, TODAY)).isEqualTo(group);
        }

        @ParameterizedTest(name = "on {0} a prison leaver is in {1}")
        @CsvSource({"2012-02-29, WP_JSA_18_24", "2012-03-01, WP_JSA_EARLY_ACCESS"})
        void fromMarch2012(LocalDate on, CustomerGroup group) {
            var someone =
                    aJobseeker()
                            .claimingFrom("2011-08-01")
                            .withEarlyAccess("prison-leaver", "2011-07-01");

            assertThat(group(someone, on)).isEqualTo(group);
        }

        @Test
        @DisplayName(
                "of a prison leaver counts from the claim after release, also when it is linked")
        void prisonLeaverLinked() {
            var someone =
                    aJobseeker()
                            .claiming("2011-08-01", "2011-10-31")
                            .claimingFrom("2011-11-11")
                            .linked("2011-08-01", null)
                            .withEarlyAccess("prison-leaver", "2011-07-01");

            assertThat(date(someone, TODAY)).isEqualTo(LocalDate.of(2011, 8, 1));
        }

        @Test
        @DisplayName("of a prison leaver is over with a later claim that is not linked")
        void prisonLeaverLater() {
            var someone =
                    aJobseeker()
                            .claiming("2011-08-01", "2011-10-31")
                            .claimingFrom("2012-03-01")
                            .withEarlyAccess("prison-leaver", "2011-07-01");

            assertThat(group(someone, TODAY)).isEqualTo(CustomerGroup.WP_JSA_18_24);
        }
    }

    @Nested
    @DisplayName("22 of the last 24 months")
    @Source("WP Appendix A, decision ADR-0067")
    class TwentyTwoOf24 {

        @ParameterizedTest(name = "claimed to 1 August 2011 and from {0}: {1}")
        @CsvSource({
            "2011-10-01, WP_JSA_22_OF_24, 2012-01-01", // 60 days between: 670 of 730
            "2011-10-02, WP_JSA_25_PLUS, 2012-10-02" // 61 days between: 669 of 730
        })
        void share(String again, CustomerGroup group, LocalDate eligible) {
            var someone =
                    aJobseeker()
                            .born("1971-09-09")
                            .claiming("2009-01-05", "2011-08-01")
                            .claimingFrom(again);

            assertThat(group(someone, TODAY)).isEqualTo(group);
            assertThat(date(someone, TODAY)).isEqualTo(eligible);
        }

        @ParameterizedTest(name = "on {0}: {1} from {2}")
        @CsvSource({
            "2012-04-09, WP_JSA_25_PLUS, 2012-12-31", // 670 of 731
            "2012-04-10, WP_JSA_22_OF_24, 2012-04-10", // 671 of 731: reached after three months
            "2012-12-30, WP_JSA_22_OF_24, 2012-04-10"
        })
        void reachedByThePassingOfDays(LocalDate on, CustomerGroup group, LocalDate eligible) {
            assertThat(group(twoGaps(), on)).isEqualTo(group);
            assertThat(date(twoGaps(), on)).isEqualTo(eligible);
        }

        @Test
        @DisplayName("that day is one on which the answer changes by itself")
        void turns() {
            var before = decide(twoGaps(), LocalDate.of(2012, 3, 31));

            assertThat(CustomerGroups.turns(before, twoGaps().facts(), POLICY))
                    .contains(LocalDate.of(2012, 4, 10));
        }

        @Test
        @DisplayName("one long claim stays in the group of its age")
        void longClaim() {
            var someone = aJobseeker().born("1971-09-09").claimingFrom("2009-06-01");

            assertThat(group(someone, TODAY)).isEqualTo(CustomerGroup.WP_JSA_25_PLUS);
            assertThat(date(someone, TODAY)).isEqualTo(LocalDate.of(2010, 6, 1));
        }

        /** Forty days in spring 2010, thirty in December 2011. */
        private static Jobseekers twoGaps() {
            return aJobseeker()
                    .born("1971-09-09")
                    .claiming("2009-01-05", "2010-03-31")
                    .claiming("2010-05-11", "2011-11-30")
                    .claimingFrom("2011-12-31");
        }
    }

    private static Decision decide(Jobseekers someone, LocalDate on) {
        return CustomerGroups.decide(someone.facts(), POLICY, on);
    }

    private static @Nullable CustomerGroup group(Jobseekers someone, LocalDate on) {
        var eligibility = decide(someone, on).eligibility();
        return eligibility == null ? null : eligibility.group();
    }

    private static @Nullable LocalDate date(Jobseekers someone, LocalDate on) {
        var eligibility = decide(someone, on).eligibility();
        return eligibility == null ? null : eligibility.eligibilityDate();
    }
}
