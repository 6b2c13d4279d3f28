package lms.workprogramme.journey;

import static lms.language.value.PostponementKind.DEFERRAL;
import static lms.language.value.PostponementKind.EXEMPTION;

import com.fasterxml.jackson.annotation.JsonValue;
import lms.language.value.PostponementKind;

/** The reasons of the Postpone drop down field (WP ¶23). */
public enum PostponeReason {
    EXEMPT_ESA_STILL_EMPLOYED(EXEMPTION, "Exempt - ESA customers still employed"),
    EXEMPT_VICTIM_OF_DOMESTIC_VIOLENCE(EXEMPTION, "Exempt - Victim of domestic violence"),
    EXEMPT_PREGNANCY(EXEMPTION, "Exempt - Pregnancy"),
    EXEMPT_ESA_WCA_PROGNOSIS_APPEAL(EXEMPTION, "Exempt - ESA WCA Prognosis Appeal"),
    EXEMPT_ESA_LONE_PARENT(EXEMPTION, "Exempt - ESA Lone Parent with youngest child under 5"),
    EXEMPT_OTHER_SUITABLE_PROVISION(EXEMPTION, "Exempt - Customer on other suitable provision"),
    EXEMPT_ESA_FULL_TIME_CARER(EXEMPTION, "Exempt - ESA Full Time Carer"),
    EXEMPT_POST_WP_SUPPORT_TRAILBLAZER(EXEMPTION, "Exempt - Post WP Support Trailblazer"),
    EXEMPT_JOINT_CLAIM_EXEMPTION(EXEMPTION, "Exempt - Joint Claim Exemption"),
    DEFER_JOB_OFFER_OR_START(DEFERRAL, "Defer - Job Offer/Job Start"),
    DEFER_JOB_INTERVIEW(DEFERRAL, "Defer - Job Interview"),
    DEFER_JOB_OUTCOME_EXPECTED(DEFERRAL, "Defer - Job Outcome Expected"),
    DEFER_ON_OTHER_PROVISION(DEFERRAL, "Defer - On other Provision"),
    DEFER_OTHER(DEFERRAL, "Defer - Other");

    private final PostponementKind kind;
    private final String words;

    PostponeReason(PostponementKind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /** Whether it exempts from the referral or defers it. */
    public PostponementKind kind() {
        return kind;
    }

    /** The reason as the list has it. */
    @JsonValue
    public String words() {
        return words;
    }
}
