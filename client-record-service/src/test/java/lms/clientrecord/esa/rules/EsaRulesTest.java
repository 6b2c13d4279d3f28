package lms.clientrecord.esa.rules;

import static lms.clientrecord.esa.EsaRefusal.DECISION_BEFORE_ESA;
import static lms.clientrecord.esa.EsaRefusal.DECISION_TOO_FAR_AHEAD;
import static lms.clientrecord.esa.EsaRefusal.END_BEFORE_DECISION;
import static lms.clientrecord.esa.EsaRefusal.END_TOO_FAR_AHEAD;
import static lms.clientrecord.esa.EsaRefusal.OUTCOME_WITHOUT_CLASSIFICATION;
import static lms.language.event.BenefitPosition.EsaClassification.SUPPORT_GROUP;
import static lms.language.event.BenefitPosition.EsaClassification.WCA_DISALLOWED;
import static lms.language.event.BenefitPosition.EsaClassification.WCA_DISALLOWED_APPEALED;
import static lms.language.event.BenefitPosition.EsaClassification.WCA_OUTCOME_AWAITED;
import static lms.language.event.BenefitPosition.EsaClassification.WRAG;
import static lms.language.event.BenefitPosition.Prognosis.SIX_MONTHS;
import static lms.language.event.BenefitPosition.Prognosis.THREE_MONTHS;
import static lms.language.event.BenefitPosition.Prognosis.TWELVE_MONTHS_OR_MORE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lms.clientrecord.esa.WcaLimits;
import lms.kit.outbox.EventJson;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.EsaBenefitType;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.Prognosis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("WP ¶43, ¶44, ¶48 The ESA Classification and the WCA outcome")
@Source("WP ¶43, ¶44, ¶46, ¶48, decision ADR-0037")
class EsaRulesTest {

    private static final WcaLimits LIMITS =
            new WcaLimits(LocalDate.of(2008, 10, 27), LocalDate.of(2013, 4, 16), 60, 3, 6);

    /** Decision date, end date, and what WP ¶44 says of the time between. */
    private static final List<Row> TABLE =
            List.of(
                    new Row("2012-01-16", "2012-01-16", THREE_MONTHS),
                    new Row("2012-01-16", "2012-04-15", THREE_MONTHS),
                    new Row("2012-01-16", "2012-04-16", THREE_MONTHS),
                    new Row("2012-01-16", "2012-04-17", SIX_MONTHS),
                    new Row("2012-01-16", "2012-07-16", SIX_MONTHS),
                    new Row("2012-01-16", "2012-07-17", TWELVE_MONTHS_OR_MORE),
                    new Row("2012-01-16", "2014-01-16", TWELVE_MONTHS_OR_MORE),
                    // 30 November and three months is the last day of February.
                    new Row("2010-11-30", "2011-02-28", THREE_MONTHS),
                    new Row("2010-11-30", "2011-03-01", SIX_MONTHS),
                    new Row("2011-11-30", "2012-02-29", THREE_MONTHS),
                    new Row("2011-11-30", "2012-03-01", SIX_MONTHS),
                    new Row("2011-11-29", "2012-02-29", THREE_MONTHS),
                    new Row("2010-11-29", "2011-02-28", THREE_MONTHS),
                    new Row("2010-11-29", "2011-03-01", SIX_MONTHS),
                    // From 29 February.
                    new Row("2012-02-29", "2012-05-29", THREE_MONTHS),
                    new Row("2012-02-29", "2012-05-30", SIX_MONTHS),
                    new Row("2012-02-29", "2012-08-29", SIX_MONTHS),
                    new Row("2012-02-29", "2012-08-30", TWELVE_MONTHS_OR_MORE),
                    // 31 August and six months is the last day of February.
                    new Row("2010-08-31", "2011-02-28", SIX_MONTHS),
                    new Row("2010-08-31", "2011-03-01", TWELVE_MONTHS_OR_MORE),
                    new Row("2011-08-31", "2011-11-30", THREE_MONTHS),
                    new Row("2011-08-31", "2011-12-01", SIX_MONTHS),
                    new Row("2011-08-31", "2012-02-29", SIX_MONTHS),
                    new Row("2011-08-31", "2012-03-01", TWELVE_MONTHS_OR_MORE));

    @TestFactory
    @DisplayName("WP ¶44 The prognosis of WRAG, to the day")
    Stream<DynamicTest> prognosis() {
        return TABLE.stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.decision() + " to " + row.end() + " is " + row.prognosis(),
                                () ->
                                        assertThat(prognosis(WRAG, row.decision(), row.end()))
                                                .isEqualTo(row.prognosis())));
    }

    @Test
    @DisplayName("WP ¶44 There is none for any other classification, nor without an end date")
    void noPrognosis() {
        for (var other : EsaClassification.values()) {
            if (other != WRAG) {
                assertThat(prognosis(other, "2012-01-16", "2012-04-16")).isNull();
            }
        }
        assertThat(prognosis(null, "2012-01-16", "2012-04-16")).isNull();
        assertThat(prognosis(WRAG, "2012-01-16", null)).isNull();
    }

    @Test
    @DisplayName("WP ¶44 The bands are dated values: other months, other prognosis")
    void bandsAreDated() {
        var wider = new WcaLimits(LocalDate.of(2008, 10, 27), LocalDate.of(2013, 4, 16), 60, 4, 9);
        var decision = LocalDate.of(2012, 1, 16);

        assertThat(EsaRules.prognosis(WRAG, decision, LocalDate.of(2012, 5, 16), wider))
                .isEqualTo(THREE_MONTHS);
        assertThat(EsaRules.prognosis(WRAG, decision, LocalDate.of(2012, 10, 16), wider))
                .isEqualTo(SIX_MONTHS);
        assertThat(EsaRules.prognosis(WRAG, decision, LocalDate.of(2012, 10, 17), wider))
                .isEqualTo(TWELVE_MONTHS_OR_MORE);
    }

    @Test
    @DisplayName("WP ¶43 The hotspot shows for every classification but the three of the WCA")
    void hotspot() {
        assertThat(EsaRules.showsHotspot(WRAG)).isTrue();
        assertThat(EsaRules.showsHotspot(SUPPORT_GROUP)).isTrue();
        assertThat(EsaRules.showsHotspot(WCA_OUTCOME_AWAITED)).isFalse();
        assertThat(EsaRules.showsHotspot(WCA_DISALLOWED)).isFalse();
        assertThat(EsaRules.showsHotspot(WCA_DISALLOWED_APPEALED)).isFalse();
        assertThat(EsaRules.showsHotspot(null)).isFalse();
    }

    @Test
    @DisplayName("WP ¶43, ¶44, ¶48 The options have the text's words")
    void words() {
        assertThat(words(EsaClassification.values()))
                .containsExactly(
                        "WRAG",
                        "Support Group",
                        "WCA Outcome Awaited",
                        "WCA Disallowed",
                        "WCA Disallowed (Appealed)");
        assertThat(words(Prognosis.values()))
                .containsExactly(
                        "3 Month Prognosis", "6 Months Prognosis", "12 Months + Prognosis");
        assertThat(words(EsaBenefitType.values())).containsExactly("N/S", "ESA (Cont)", "ESA (IR)");
        assertThat(words(EsaStatus.values())).containsExactly("Not Known", "Stock", "Flow");
    }

    @Test
    @DisplayName("WP ¶44 An outcome is for a classification that has one")
    void outcomeWithoutClassification() {
        assertThat(ruling(WRAG, "2012-04-16", null).isAllowed()).isTrue();
        assertThat(ruling(SUPPORT_GROUP, "2012-04-16", null).isAllowed()).isTrue();
        for (var none :
                Arrays.asList(null, WCA_OUTCOME_AWAITED, WCA_DISALLOWED, WCA_DISALLOWED_APPEALED)) {
            assertThat(ruling(none, "2012-04-16", null).reasons())
                    .containsExactly(OUTCOME_WITHOUT_CLASSIFICATION.at("/outcome"));
            assertThat(ruling(none, null, null).isAllowed()).isTrue();
        }
    }

    @Test
    @DisplayName(
            "The end date is the decision date at the earliest, and five years on at the latest")
    void endDate() {
        assertThat(ruling(WRAG, "2012-04-16", "2012-04-16").isAllowed()).isTrue();
        assertThat(ruling(WRAG, "2012-04-16", "2012-04-15").reasons())
                .containsExactly(END_BEFORE_DECISION.at("/outcome/endDate"));
        assertThat(ruling(WRAG, "2012-04-16", "2017-04-16").isAllowed()).isTrue();
        assertThat(ruling(WRAG, "2012-04-16", "2017-04-17").reasons())
                .containsExactly(END_TOO_FAR_AHEAD.at("/outcome/endDate"));
        assertThat(ruling(WRAG, "2012-02-29", "2017-02-28").isAllowed()).isTrue();
        assertThat(ruling(WRAG, "2012-02-29", "2017-03-01").reasons())
                .containsExactly(END_TOO_FAR_AHEAD.at("/outcome/endDate"));
    }

    @Test
    @DisplayName("WP ¶46 The decision date may be ahead, by a year at most, and not before ESA")
    void decisionDate() {
        assertThat(ruling(WRAG, "2013-04-16", null).isAllowed()).isTrue();
        assertThat(ruling(WRAG, "2013-04-17", null).reasons())
                .containsExactly(DECISION_TOO_FAR_AHEAD.at("/outcome/decisionDate"));
        assertThat(ruling(WRAG, "2008-10-27", null).isAllowed()).isTrue();
        assertThat(ruling(WRAG, "2008-10-26", null).reasons())
                .containsExactly(DECISION_BEFORE_ESA.at("/outcome/decisionDate"));
    }

    @Test
    @DisplayName("All reasons are given at once")
    void allReasons() {
        assertThat(ruling(WCA_OUTCOME_AWAITED, "2008-10-26", "2008-10-25").reasons())
                .containsExactly(
                        OUTCOME_WITHOUT_CLASSIFICATION.at("/outcome"),
                        DECISION_BEFORE_ESA.at("/outcome/decisionDate"),
                        END_BEFORE_DECISION.at("/outcome/endDate"));
    }

    private static @Nullable Prognosis prognosis(
            @Nullable EsaClassification classification, String decision, @Nullable String end) {
        return EsaRules.prognosis(
                classification,
                LocalDate.parse(decision),
                end == null ? null : LocalDate.parse(end),
                LIMITS);
    }

    private static Ruling ruling(
            @Nullable EsaClassification classification,
            @Nullable String decision,
            @Nullable String end) {
        return EsaRules.mayRecord(
                classification,
                decision == null ? null : LocalDate.parse(decision),
                end == null ? null : LocalDate.parse(end),
                LIMITS);
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(EsaRulesTest::word).toList();
    }

    private static String word(Enum<?> value) {
        try {
            return EventJson.mapper()
                    .readTree(EventJson.mapper().writeValueAsString(value))
                    .asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private record Row(String decision, String end, Prognosis prognosis) {}
}
