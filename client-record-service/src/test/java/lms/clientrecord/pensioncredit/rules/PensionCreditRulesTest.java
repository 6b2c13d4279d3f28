package lms.clientrecord.pensioncredit.rules;

import static lms.clientrecord.pensioncredit.PensionCreditRefusal.CLAIMED_BEFORE_PENSION_CREDIT;
import static lms.clientrecord.pensioncredit.PensionCreditRefusal.CLAIMED_TOO_FAR_AHEAD;
import static lms.language.event.BenefitPosition.PensionCreditAnswer.NO;
import static lms.language.event.BenefitPosition.PensionCreditAnswer.NOT_KNOWN;
import static lms.language.event.BenefitPosition.PensionCreditAnswer.YES;
import static lms.language.event.BenefitPosition.PensionCreditAnswer.YES_HEALTH_PROBLEMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶38-40 Pension Credit")
@Source("WP ¶38, ¶39, ¶40, decision ADR-0037")
class PensionCreditRulesTest {

    private static final LocalDate DATE = LocalDate.of(2012, 4, 16);

    @Test
    @DisplayName("WP ¶38 The hotspot shows for Yes and for Yes Health problems")
    void hotspot() {
        assertThat(PensionCreditRules.showsHotspot(YES)).isTrue();
        assertThat(PensionCreditRules.showsHotspot(YES_HEALTH_PROBLEMS)).isTrue();
        assertThat(PensionCreditRules.showsHotspot(NO)).isFalse();
        assertThat(PensionCreditRules.showsHotspot(NOT_KNOWN)).isFalse();
    }

    @Test
    @DisplayName(
            "WP ¶40 The Benefit Claim Date is removed by No and by Not Known, and only by them")
    void removed() {
        assertThat(PensionCreditRules.benefitClaimDate(YES, DATE)).isEqualTo(DATE);
        assertThat(PensionCreditRules.benefitClaimDate(YES_HEALTH_PROBLEMS, DATE)).isEqualTo(DATE);
        assertThat(PensionCreditRules.benefitClaimDate(NO, DATE)).isNull();
        assertThat(PensionCreditRules.benefitClaimDate(NOT_KNOWN, DATE)).isNull();
        assertThat(PensionCreditRules.benefitClaimDate(YES, null)).isNull();
    }

    @Test
    @DisplayName("WP ¶39 The date lies between the first Pension Credit and four months ahead")
    void date() {
        assertThat(ruling("2003-10-06").isAllowed()).isTrue();
        assertThat(ruling("2003-10-05").reasons())
                .containsExactly(CLAIMED_BEFORE_PENSION_CREDIT.at("/benefitClaimDate"));
        assertThat(ruling("2012-08-16").isAllowed()).isTrue();
        assertThat(ruling("2012-08-17").reasons())
                .containsExactly(CLAIMED_TOO_FAR_AHEAD.at("/benefitClaimDate"));
    }

    @Test
    @DisplayName("WP ¶39 The date may be entered later")
    void noDate() {
        var ruling =
                PensionCreditRules.mayRecord(
                        null, LocalDate.of(2003, 10, 6), LocalDate.of(2012, 8, 16));

        assertThat(ruling.isAllowed()).isTrue();
    }

    private static Ruling ruling(String date) {
        return PensionCreditRules.mayRecord(
                LocalDate.parse(date), LocalDate.of(2003, 10, 6), LocalDate.of(2012, 8, 16));
    }
}
