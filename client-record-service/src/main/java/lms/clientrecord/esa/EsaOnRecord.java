package lms.clientrecord.esa;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.benefitposition.BenefitPositions;
import lms.clientrecord.client.HotspotSource;
import lms.clientrecord.client.RecordHotspot;
import lms.clientrecord.esa.rules.EsaRules;
import lms.kit.rest.Link;
import lms.language.value.ClientId;

/** Shows the ESA Classification hotspot on the record (WP ¶43). */
@ApplicationScoped
@Priority(50)
public class EsaOnRecord implements HotspotSource {

    private final BenefitPositions positions;

    EsaOnRecord(BenefitPositions positions) {
        this.positions = positions;
    }

    @Override
    public List<RecordHotspot> hotspots(ClientId client) {
        var found = positions.find(client);
        var esa = found == null ? null : found.position().esa();
        if (esa == null || !EsaRules.showsHotspot(esa.classification())) {
            return List.of();
        }
        return List.of(
                new RecordHotspot(
                        "ESA Classification",
                        "esa-classification",
                        Link.get(RecordLinks.path(client) + "/benefit-position/esa")));
    }
}
