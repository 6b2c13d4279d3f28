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
import lms.language.event.Completed;
import lms.language.event.ProviderUpdate;
import lms.language.event.Started;
import lms.language.value.ProviderCode;
import lms.workprogramme.EventKeys;
import lms.workprogramme.allocation.MarketShares;
import lms.workprogramme.completion.CompleteReferral;
import lms.workprogramme.referral.TakeAcknowledgement;
import lms.workprogramme.referral.TakeStart;

/** Takes what the providers tell; the topic says which provider it is. */
@ApplicationScoped
class ProviderUpdateReader implements Reader<ProviderUpdate> {

    private final Map<Topic<ProviderUpdate>, ProviderCode> providers = new LinkedHashMap<>();
    private final TakeAcknowledgement acknowledgements;
    private final TakeStart starts;
    private final CompleteReferral completions;

    ProviderUpdateReader(
            MarketShares shares,
            TakeAcknowledgement acknowledgements,
            TakeStart starts,
            CompleteReferral completions) {
        this.acknowledgements = acknowledgements;
        this.starts = starts;
        this.completions = completions;
        for (var provider : shares.providers()) {
            providers.put(Topics.providerUpdate(provider.code()), provider.code());
        }
    }

    @Override
    public List<Topic<ProviderUpdate>> topics() {
        return List.copyOf(providers.keySet());
    }

    @Override
    public void apply(Incoming<ProviderUpdate> event) throws CannotApply {
        var from = providers.get(event.topic());
        if (from == null) {
            throw new CannotApply(CannotApply.Why.UNKNOWN_SUBJECT, "there is no such provider");
        }
        EventKeys.check(event, event.body().referralId());
        switch (event.body()) {
            case Acknowledged(var referral, var at) ->
                    acknowledgements.take(referral, from, at, event.traceId());
            case Started(var referral, var startedOn) ->
                    starts.take(referral, from, startedOn, event.traceId());
            case Completed(var referral, var reason, var completedOn) ->
                    completions.take(
                            referral, from, reason.completerReason(), completedOn, event.traceId());
        }
    }
}
