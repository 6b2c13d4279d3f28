package lms.language.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The Customer Groups, in the order of WP Appendix A. */
public enum CustomerGroup {
    @JsonProperty("WP JSA 18-24")
    WP_JSA_18_24,
    @JsonProperty("WP JSA 25+")
    WP_JSA_25_PLUS,
    @JsonProperty("WP Pension Credit")
    WP_PENSION_CREDIT,
    @JsonProperty("WP JSA Early Access")
    WP_JSA_EARLY_ACCESS,
    @JsonProperty("WP JSA Claiming 22 of 24 Mths")
    WP_JSA_22_OF_24,
    @JsonProperty("WP ESA (c) WRAG Mandatory")
    WP_ESA_C_WRAG_MANDATORY,
    @JsonProperty("WP ESA (c) WRAG Voluntary")
    WP_ESA_C_WRAG_VOLUNTARY,
    @JsonProperty("WP ESA Credit Only")
    WP_ESA_CREDIT_ONLY,
    @JsonProperty("WP ESA (IR) WRAG 12Mth Mandatory")
    WP_ESA_IR_WRAG_12_MANDATORY,
    @JsonProperty("WP ESA (IR) WRAG 12Mth Voluntary")
    WP_ESA_IR_WRAG_12_VOLUNTARY,
    @JsonProperty("WP ESA (IR) WRAG 3/6Mth Stock")
    WP_ESA_IR_WRAG_3_6_STOCK,
    @JsonProperty("WP Pension Credit - Health Issues")
    WP_PENSION_CREDIT_HEALTH_ISSUES,
    @JsonProperty("WP ESA (IR) WRAG 3/6Mth Mandatory")
    WP_ESA_IR_WRAG_3_6_MANDATORY,
    @JsonProperty("WP ESA (IR) WRAG 3/6Mth Voluntary")
    WP_ESA_IR_WRAG_3_6_VOLUNTARY,
    @JsonProperty("WP ESA (IR) Support Group")
    WP_ESA_IR_SUPPORT_GROUP,
    @JsonProperty("WP ESA (c) Support Group")
    WP_ESA_C_SUPPORT_GROUP,
    @JsonProperty("WP ESA (IR) WRAG 3/6Mth Mandatory ExIB")
    WP_ESA_IR_WRAG_3_6_MANDATORY_EX_IB,
    @JsonProperty("WP ESA (IR) WRAG 3/6Mth Voluntary ExIB")
    WP_ESA_IR_WRAG_3_6_VOLUNTARY_EX_IB,
    @JsonProperty("WP ESA (IR) Support Group ExIB")
    WP_ESA_IR_SUPPORT_GROUP_EX_IB,
    @JsonProperty("WP ESA (c) Support Group ExIB")
    WP_ESA_C_SUPPORT_GROUP_EX_IB,
    @JsonProperty("WP IB and IS Volunteer")
    WP_IB_AND_IS_VOLUNTEER
}
