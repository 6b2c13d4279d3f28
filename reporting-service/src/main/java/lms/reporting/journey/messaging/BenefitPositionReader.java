package lms.reporting.journey.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.BenefitPosition;
import lms.language.value.ClientId;
import lms.reporting.journey.Claims;

/** Takes over on which days a client claims, and nothing else of their benefits (WP ¶64). */
@ApplicationScoped
class BenefitPositionReader implements Reader<BenefitPosition> {

    private final Claims claims;

    BenefitPositionReader(Claims claims) {
        this.claims = claims;
    }

    @Override
    public List<Topic<BenefitPosition>> topics() {
        return List.of(Topics.BENEFIT_POSITION);
    }

    @Override
    public void apply(Incoming<BenefitPosition> event) {
        var now = event.body();
        claims.keep(now.clientId(), now.claims().stream().map(BenefitPosition.Claim::on).toList());
    }

    @Override
    public void erase(String key) {
        claims.erase(new ClientId(key));
    }
}
