package lms.clientrecord.jsag.rules;

import static lms.clientrecord.jsag.JsagRefusal.AGREED_BEFORE_JSA;
import static lms.clientrecord.jsag.JsagRefusal.AGREED_IN_THE_FUTURE;
import static lms.clientrecord.jsag.JsagRefusal.NOT_A_JSA_CUSTOMER;
import static lms.clientrecord.jsag.JsagRefusal.REVIEWED_BEFORE_AGREED;
import static lms.clientrecord.jsag.JsagRefusal.REVIEWED_IN_THE_FUTURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lms.clientrecord.additionalinformation.Preferences;
import lms.clientrecord.jsag.Agreement;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP ¶17, ¶80 The Jobseeker's Agreement")
class JsagRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 4, 16);
    private static final LocalDate FIRST_DAY_OF_JSA = LocalDate.of(1996, 10, 7);

    @Test
    @DisplayName("is for a JSA customer, and for nobody else")
    @Source("AP ¶17, AP ¶80")
    void jsaCustomers() {
        assertThat(JsagRules.mayAgree(true).isAllowed()).isTrue();
        assertThat(JsagRules.mayAgree(false).reasons())
                .containsExactly(NOT_A_JSA_CUSTOMER.reason());
    }

    @Test
    @DisplayName("may be agreed today, but not tomorrow")
    @Source("decision ADR-0039")
    void agreedInTheFuture() {
        assertThat(ruling("2012-04-16", null).isAllowed()).isTrue();
        assertThat(ruling("2012-04-17", null).reasons())
                .containsExactly(AGREED_IN_THE_FUTURE.at("/agreedOn"));
    }

    @Test
    @DisplayName("was not agreed before there was Jobseeker's Allowance")
    @Source("decision ADR-0039")
    void agreedBeforeJsa() {
        assertThat(ruling("1996-10-07", null).isAllowed()).isTrue();
        assertThat(ruling("1996-10-06", null).reasons())
                .containsExactly(AGREED_BEFORE_JSA.at("/agreedOn"));
    }

    @Test
    @DisplayName("may be reviewed from the day it was agreed until today")
    @Source("decision ADR-0039")
    void reviewed() {
        assertThat(ruling("2012-02-29", "2012-02-29").isAllowed()).isTrue();
        assertThat(ruling("2012-02-29", "2012-04-16").isAllowed()).isTrue();
        assertThat(ruling("2012-02-29", "2012-02-28").reasons())
                .containsExactly(REVIEWED_BEFORE_AGREED.at("/reviewedOn"));
        assertThat(ruling("2012-02-29", "2012-04-17").reasons())
                .containsExactly(REVIEWED_IN_THE_FUTURE.at("/reviewedOn"));
    }

    @Test
    @DisplayName("is refused for every day that is wrong at once")
    @Source("decision ADR-0039")
    void everyDay() {
        assertThat(ruling("2012-04-18", "2012-04-17").reasons())
                .containsExactly(
                        AGREED_IN_THE_FUTURE.at("/agreedOn"),
                        REVIEWED_IN_THE_FUTURE.at("/reviewedOn"),
                        REVIEWED_BEFORE_AGREED.at("/reviewedOn"));
    }

    private static Ruling ruling(String agreedOn, @Nullable String reviewedOn) {
        var agreement =
                new Agreement(
                        LocalDate.parse(agreedOn),
                        reviewedOn == null ? null : LocalDate.parse(reviewedOn),
                        Preferences.NONE);
        return JsagRules.mayKeep(agreement, TODAY, FIRST_DAY_OF_JSA);
    }
}
