package lms.clientrecord.benefitposition.rules;

import static lms.clientrecord.benefitposition.SanctionRefusal.REFERENCE_TWICE;
import static lms.clientrecord.benefitposition.SanctionRefusal.SANCTION_BEFORE_THE_BENEFIT;
import static lms.clientrecord.benefitposition.SanctionRefusal.SANCTION_TOO_FAR_AHEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.clientrecord.benefitposition.Sanction;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("IT ¶26 Sanctions and disallowances that have been placed on the benefit")
@Source("IT ¶26")
class SanctionRulesTest {

    private static final Map<Benefit, LocalDate> FIRST_DAYS =
            Map.of(Benefit.ESA, LocalDate.of(2008, 10, 27));
    private static final LocalDate LATEST = LocalDate.of(2013, 4, 16);

    @ParameterizedTest(name = "on {0}: {1}")
    @DisplayName("are in force from the first day to the last, or for good")
    @CsvSource(
            delimiter = ';',
            value = {
                "2012-01-31; []",
                "2012-02-01; [A]",
                "2012-02-28; [A]",
                "2012-02-29; [A, B]",
                "2012-03-01; [B]",
                "2020-01-01; [B]"
            })
    void inForce(LocalDate on, String references) {
        var sanctions =
                List.of(
                        sanction("A", "2012-02-01", "2012-02-29"),
                        sanction("B", "2012-02-29", null));

        assertThat(
                        SanctionRules.inForce(sanctions, on).stream()
                                .map(Sanction::reference)
                                .toList()
                                .toString())
                .isEqualTo(references);
    }

    @Nested
    @DisplayName("ADR-0036 What is received is kept")
    @Source("decision ADR-0036")
    class Kept {

        @Test
        @DisplayName("unless the year cannot be")
        void slips() {
            assertThat(ruling(sanction("A", "2008-10-27", null)).isAllowed()).isTrue();
            assertThat(ruling(sanction("A", "2008-10-26", null)).reasons())
                    .containsExactly(SANCTION_BEFORE_THE_BENEFIT.at("/sanctions/0/on/first"));
            assertThat(ruling(sanction("A", "2013-04-16", null)).isAllowed()).isTrue();
            assertThat(ruling(sanction("A", "2013-04-17", null)).reasons())
                    .containsExactly(SANCTION_TOO_FAR_AHEAD.at("/sanctions/0/on/first"));
        }

        @Test
        @DisplayName("unless a reference occurs twice")
        void twice() {
            assertThat(
                            ruling(
                                            sanction("A", "2012-02-01", null),
                                            sanction("B", "2012-02-01", null),
                                            sanction("A", "2012-03-01", null))
                                    .reasons())
                    .containsExactly(REFERENCE_TWICE.at("/sanctions/2/reference"));
        }

        @Test
        @DisplayName("also none at all")
        void none() {
            assertThat(ruling().isAllowed()).isTrue();
        }
    }

    private static Ruling ruling(Sanction... sanctions) {
        return SanctionRules.mayKeep(List.of(sanctions), FIRST_DAYS, LATEST);
    }

    private static Sanction sanction(String reference, String first, @Nullable String last) {
        return new Sanction(
                Sanction.Kind.SANCTION,
                Benefit.ESA,
                new DateRange(LocalDate.parse(first), last == null ? null : LocalDate.parse(last)),
                reference);
    }
}
