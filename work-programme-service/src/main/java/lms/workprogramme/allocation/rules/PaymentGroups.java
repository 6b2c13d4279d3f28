package lms.workprogramme.allocation.rules;

import lms.kit.rules.Source;
import lms.language.value.CustomerGroup;
import lms.workprogramme.allocation.PaymentGroup;

/** Which payment group a Customer Group belongs to. */
public final class PaymentGroups {

    private static final PaymentGroup JSA_18_TO_24 = new PaymentGroup(1);
    private static final PaymentGroup JSA_25_AND_OVER = new PaymentGroup(2);

    private PaymentGroups() {}

    /** The payment group, by which market shares are set. */
    @Source("WP ¶8, decision ADR-0012")
    public static PaymentGroup of(CustomerGroup group) {
        return switch (group) {
            case WP_JSA_18_24 -> JSA_18_TO_24;
            case WP_JSA_25_PLUS -> JSA_25_AND_OVER;
        };
    }
}
