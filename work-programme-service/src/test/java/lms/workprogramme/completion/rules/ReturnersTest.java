package lms.workprogramme.completion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.ClientId;
import lms.language.value.DateRange;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.journey.Course;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ADR-0077 A Work Programme Returner")
@Source("WP ¶49, decision ADR-0077")
class ReturnersTest {

    private static final LocalDate TODAY = LocalDate.of(2013, 7, 1);
    private static final Course REFERRED =
            Course.NONE.withLiveReferral(AReferral.of(LocalDate.of(2012, 5, 1)).live().live());
    private static final Claim BEFORE = claim("2011-08-01", "2012-09-30");

    @Test
    @DisplayName("claims after a break that ended once they were referred")
    void afterBreak() {
        assertThat(isReturner(REFERRED, BEFORE, claim("2013-06-03", null))).isTrue();
        assertThat(isReturner(REFERRED, BEFORE, claim("2012-10-02", null))).isTrue();
    }

    @Test
    @DisplayName("stays one when they go on to another benefit after that break")
    void anotherBenefitSince() {
        assertThat(
                        isReturner(
                                REFERRED,
                                BEFORE,
                                claim("2012-11-05", "2013-02-28"),
                                claim("2013-03-01", "2013-05-31"),
                                claim("2013-06-01", null)))
                .isTrue();
        assertThat(
                        isReturner(
                                REFERRED,
                                BEFORE,
                                claim("2012-10-01", "2013-02-28"),
                                claim("2013-03-01", null)))
                .isFalse();
    }

    @Test
    @DisplayName("is nobody who went from one benefit to the other without a break")
    void withoutBreak() {
        assertThat(isReturner(REFERRED, BEFORE, claim("2012-10-01", null))).isFalse();
        assertThat(isReturner(REFERRED, claim("2011-08-01", null))).isFalse();
    }

    @Test
    @DisplayName("is nobody who claims nothing today, or was referred within the claim")
    void others() {
        assertThat(isReturner(REFERRED, BEFORE)).isFalse();
        assertThat(
                        isReturner(
                                REFERRED,
                                claim("2011-02-01", "2011-06-30"),
                                claim("2012-05-01", null)))
                .isFalse();
        assertThat(isReturner(Course.NONE, BEFORE, claim("2013-06-03", null))).isFalse();
        assertThat(Returners.isReturner(ClientFacts.NONE, REFERRED, TODAY)).isFalse();
    }

    private static boolean isReturner(Course course, Claim... claims) {
        var facts =
                new ClientFacts(
                        null,
                        new Claims(ClientId.fresh(), 1, Stream.of(claims).toList(), List.of()),
                        List.of());
        return Returners.isReturner(facts, course, TODAY);
    }

    private static Claim claim(String first, @Nullable String last) {
        return new Claim(
                Benefit.JSA,
                new DateRange(LocalDate.parse(first), last == null ? null : LocalDate.parse(last)));
    }
}
