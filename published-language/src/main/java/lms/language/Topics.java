package lms.language;

import java.util.List;
import lms.language.event.ActionPlan;
import lms.language.event.AdditionalInformation;
import lms.language.event.BenefitPosition;
import lms.language.event.ChildcareBarriers;
import lms.language.event.ClientSummary;
import lms.language.event.CmsClaim;
import lms.language.event.Interview;
import lms.language.event.ProviderUpdate;
import lms.language.event.Qualifications;
import lms.language.event.ReferralEvent;
import lms.language.event.WorkProgramme;
import lms.language.value.ProviderCode;

/** Every topic of the suite. */
public final class Topics {

    public static final Topic<ClientSummary> CLIENT_SUMMARY =
            state("client-summary", ClientSummary.class);
    public static final Topic<AdditionalInformation> ADDITIONAL_INFORMATION =
            state("additional-information", AdditionalInformation.class);
    public static final Topic<Qualifications> QUALIFICATIONS =
            state("qualifications", Qualifications.class);
    public static final Topic<ChildcareBarriers> CHILDCARE_BARRIERS =
            state("childcare-barriers", ChildcareBarriers.class);
    public static final Topic<BenefitPosition> BENEFIT_POSITION =
            state("benefit-position", BenefitPosition.class);
    public static final Topic<Interview> INTERVIEW = state("interview", Interview.class);
    public static final Topic<ActionPlan> ACTION_PLAN = state("action-plan", ActionPlan.class);
    public static final Topic<WorkProgramme> WORK_PROGRAMME =
            state("work-programme", WorkProgramme.class);
    public static final Topic<CmsClaim> CMS_CLAIM = state("cms-claim", CmsClaim.class);

    private static final String REFERRAL = "referral";
    private static final String PROVIDER_UPDATE = "provider-update";

    private Topics() {}

    /** The state topics, in the order of the design. */
    public static List<Topic<?>> states() {
        return List.of(
                CLIENT_SUMMARY,
                ADDITIONAL_INFORMATION,
                QUALIFICATIONS,
                CHILDCARE_BARRIERS,
                BENEFIT_POSITION,
                INTERVIEW,
                ACTION_PLAN,
                WORK_PROGRAMME,
                CMS_CLAIM);
    }

    /** The topic that one provider alone reads. */
    public static Topic<ReferralEvent> referral(ProviderCode provider) {
        return log(REFERRAL, provider, ReferralEvent.class);
    }

    /** The topic that one provider alone writes. */
    public static Topic<ProviderUpdate> providerUpdate(ProviderCode provider) {
        return log(PROVIDER_UPDATE, provider, ProviderUpdate.class);
    }

    private static <E> Topic<E> state(String aspect, Class<E> body) {
        return new Topic<>("lms." + aspect + ".v1", aspect, Topic.Kind.STATE, body);
    }

    private static <E> Topic<E> log(String aspect, ProviderCode provider, Class<E> body) {
        return new Topic<>(
                "lms." + aspect + "." + provider + ".v1",
                aspect + "." + provider,
                Topic.Kind.LOG,
                body);
    }
}
