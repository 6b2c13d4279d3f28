package lms.clientrecord.pensioncredit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.benefitposition.BenefitPositions;
import lms.clientrecord.client.HotspotSource;
import lms.clientrecord.client.RecordHotspot;
import lms.clientrecord.pensioncredit.rules.PensionCreditRules;
import lms.kit.rest.Link;
import lms.language.value.ClientId;

/** Shows the Pension Credit hotspot on the record (WP ¶38). */
@ApplicationScoped
@Priority(60)
public class PensionCreditOnRecord implements HotspotSource {

    private final BenefitPositions positions;

    PensionCreditOnRecord(BenefitPositions positions) {
        this.positions = positions;
    }

    @Override
    public List<RecordHotspot> hotspots(ClientId client) {
        var found = positions.find(client);
        var pensionCredit = found == null ? null : found.position().pensionCredit();
        if (pensionCredit == null || !PensionCreditRules.showsHotspot(pensionCredit.answer())) {
            return List.of();
        }
        return List.of(
                new RecordHotspot(
                        "Pension Credit",
                        "pension-credit",
                        Link.get(RecordLinks.path(client) + "/benefit-position/pension-credit")));
    }
}
