package lms.workprogramme.referral.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.kit.reader.CannotApply;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.Acknowledged;
import lms.language.value.ProviderCode;
import lms.workprogramme.EventKeys;
import lms.workprogramme.allocation.MarketShares;
import lms.workprogramme.referral.TakeAcknowledgement;

/** Takes what the providers tell; the topic says which provider it is. */
@ApplicationScoped
class ProviderUpdateReader implements Reader<Acknowledged> {

    private final Map<Topic<Acknowledged>, ProviderCode> providers = new LinkedHashMap<>();
    private final TakeAcknowledgement acknowledgements;

    ProviderUpdateReader(MarketShares shares, TakeAcknowledgement acknowledgements) {
        this.acknowledgements = acknowledgements;
        for (var provider : shares.providers()) {
            providers.put(Topics.providerUpdate(provider), provider);
        }
    }

    @Override
    public List<Topic<Acknowledged>> topics() {
        return List.copyOf(providers.keySet());
    }

    @Override
    public void apply(Incoming<Acknowledged> event) throws CannotApply {
        var provider = providers.get(event.topic());
        if (provider == null) {
            throw new CannotApply(CannotApply.Why.UNKNOWN_SUBJECT, "there is no such provider");
        }
        var update = event.body();
        EventKeys.check(event, update.referralId());
        acknowledgements.take(
                update.referralId(), provider, update.acknowledgedAt(), event.traceId());
    }
}
