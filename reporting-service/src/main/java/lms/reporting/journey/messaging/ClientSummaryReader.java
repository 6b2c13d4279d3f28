package lms.reporting.journey.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.ClientSummary;
import lms.language.value.ClientId;
import lms.reporting.journey.Client;
import lms.reporting.journey.Clients;

/** Takes over who a client is and who looks after them. */
@ApplicationScoped
class ClientSummaryReader implements Reader<ClientSummary> {

    private final Clients clients;

    ClientSummaryReader(Clients clients) {
        this.clients = clients;
    }

    @Override
    public List<Topic<ClientSummary>> topics() {
        return List.of(Topics.CLIENT_SUMMARY);
    }

    @Override
    public void apply(Incoming<ClientSummary> event) {
        var summary = event.body();
        clients.keep(
                new Client(
                        summary.clientId(),
                        summary.restricted()
                                ? null
                                : summary.firstName() + " " + summary.lastName(),
                        summary.office(),
                        summary.adviser(),
                        summary.diedOn() != null || summary.mergedInto() != null));
    }

    @Override
    public void erase(String key) {
        clients.erase(new ClientId(key));
    }
}
