package lms.clientrecord.jsag.rules;

import static lms.clientrecord.jsag.JsagRefusal.AGREED_BEFORE_JSA;
import static lms.clientrecord.jsag.JsagRefusal.AGREED_IN_THE_FUTURE;
import static lms.clientrecord.jsag.JsagRefusal.NOT_A_JSA_CUSTOMER;
import static lms.clientrecord.jsag.JsagRefusal.REVIEWED_BEFORE_AGREED;
import static lms.clientrecord.jsag.JsagRefusal.REVIEWED_IN_THE_FUTURE;

import java.time.LocalDate;
import java.util.ArrayList;
import lms.clientrecord.jsag.Agreement;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;

/** What may stand in a Jobseeker's Agreement. */
public final class JsagRules {

    private JsagRules() {}

    /** Tells whether a client may have a JSAg. */
    @Source("AP ¶17, AP ¶80")
    public static Ruling mayAgree(boolean isJsaClient) {
        return isJsaClient ? Ruling.allowed() : Ruling.refused(NOT_A_JSA_CUSTOMER);
    }

    /**
     * Tells whether the days of an agreement may be kept.
     *
     * @param firstDayOfJsa the first day on which anybody could claim
     */
    @Source("decision ADR-0039")
    public static Ruling mayKeep(Agreement agreement, LocalDate on, LocalDate firstDayOfJsa) {
        var reasons = new ArrayList<Reason>();
        if (agreement.agreedOn().isAfter(on)) {
            reasons.add(AGREED_IN_THE_FUTURE.at("/agreedOn"));
        }
        if (agreement.agreedOn().isBefore(firstDayOfJsa)) {
            reasons.add(AGREED_BEFORE_JSA.at("/agreedOn"));
        }
        var reviewedOn = agreement.reviewedOn();
        if (reviewedOn != null && reviewedOn.isAfter(on)) {
            reasons.add(REVIEWED_IN_THE_FUTURE.at("/reviewedOn"));
        }
        if (reviewedOn != null && reviewedOn.isBefore(agreement.agreedOn())) {
            reasons.add(REVIEWED_BEFORE_AGREED.at("/reviewedOn"));
        }
        return Ruling.of(reasons);
    }
}
