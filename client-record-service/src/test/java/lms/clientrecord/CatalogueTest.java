package lms.clientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lms.clientrecord.access.AccessRefusal;
import lms.clientrecord.additionalinformation.AdditionalInformationRefusal;
import lms.clientrecord.benefitposition.BenefitPositionRefusal;
import lms.clientrecord.benefitposition.SanctionRefusal;
import lms.clientrecord.childcarebarriers.ChildcareBarriersRefusal;
import lms.clientrecord.circumstances.CircumstancesRefusal;
import lms.clientrecord.client.ClientRefusal;
import lms.clientrecord.cms.CmsRefusal;
import lms.clientrecord.conversation.ConversationRefusal;
import lms.clientrecord.erasure.ErasureRefusal;
import lms.clientrecord.esa.EsaRefusal;
import lms.clientrecord.history.HistoryRefusal;
import lms.clientrecord.jointclaim.JointClaimRefusal;
import lms.clientrecord.jsag.JsagRefusal;
import lms.clientrecord.merge.MergeRefusal;
import lms.clientrecord.office.OfficeRefusal;
import lms.clientrecord.pensioncredit.PensionCreditRefusal;
import lms.clientrecord.qualifications.QualificationsRefusal;
import lms.clientrecord.restriction.RestrictionRefusal;
import lms.clientrecord.workchoice.WorkChoiceRefusal;
import lms.kit.rules.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The catalogue of refusals")
class CatalogueTest {

    @Test
    @DisplayName("has each code once")
    void codes() {
        var codes =
                Stream.<List<? extends Refusal>>of(
                                List.of(ClientRefusal.values()),
                                List.of(OfficeRefusal.values()),
                                List.of(MergeRefusal.values()),
                                List.of(ErasureRefusal.values()),
                                List.of(AdditionalInformationRefusal.values()),
                                List.of(JsagRefusal.values()),
                                List.of(QualificationsRefusal.values()),
                                List.of(ChildcareBarriersRefusal.values()),
                                List.of(HistoryRefusal.values()),
                                List.of(ConversationRefusal.values()),
                                List.of(RestrictionRefusal.values()),
                                List.of(AccessRefusal.values()),
                                List.of(BenefitPositionRefusal.values()),
                                List.of(EsaRefusal.values()),
                                List.of(PensionCreditRefusal.values()),
                                List.of(JointClaimRefusal.values()),
                                List.of(WorkChoiceRefusal.values()),
                                List.of(CircumstancesRefusal.values()),
                                List.of(SanctionRefusal.values()),
                                List.of(CmsRefusal.values()))
                        .flatMap(List::stream)
                        .map(Refusal::code)
                        .toList();

        assertThat(codes)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("CR-[1-9][0-9]{2}"));
    }
}
