package lms.workprogramme.eligibility;

import lms.language.value.CustomerGroup;

/** The benefit that a Customer Group is a group of (WP Appendix A). */
public enum GroupFamily {
    PENSION_CREDIT,
    ESA,
    JSA,
    IB_AND_IS;

    /** The family of a group. */
    public static GroupFamily of(CustomerGroup group) {
        return switch (group) {
            case WP_PENSION_CREDIT, WP_PENSION_CREDIT_HEALTH_ISSUES -> PENSION_CREDIT;
            case WP_ESA_C_WRAG_MANDATORY,
                    WP_ESA_C_WRAG_VOLUNTARY,
                    WP_ESA_CREDIT_ONLY,
                    WP_ESA_IR_WRAG_12_MANDATORY,
                    WP_ESA_IR_WRAG_12_VOLUNTARY,
                    WP_ESA_IR_WRAG_3_6_STOCK,
                    WP_ESA_IR_WRAG_3_6_MANDATORY,
                    WP_ESA_IR_WRAG_3_6_VOLUNTARY,
                    WP_ESA_IR_SUPPORT_GROUP,
                    WP_ESA_C_SUPPORT_GROUP,
                    WP_ESA_IR_WRAG_3_6_MANDATORY_EX_IB,
                    WP_ESA_IR_WRAG_3_6_VOLUNTARY_EX_IB,
                    WP_ESA_IR_SUPPORT_GROUP_EX_IB,
                    WP_ESA_C_SUPPORT_GROUP_EX_IB ->
                    ESA;
            case WP_JSA_18_24, WP_JSA_25_PLUS, WP_JSA_EARLY_ACCESS, WP_JSA_22_OF_24 -> JSA;
            case WP_IB_AND_IS_VOLUNTEER -> IB_AND_IS;
        };
    }
}
