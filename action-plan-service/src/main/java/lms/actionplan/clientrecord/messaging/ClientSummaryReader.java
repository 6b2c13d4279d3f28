package lms.actionplan.clientrecord.messaging;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import lms.actionplan.clientrecord.Aspect;
import lms.actionplan.clientrecord.AutomaticChanges;
import lms.actionplan.clientrecord.CaseRebuilt;
import lms.actionplan.clientrecord.ErasedWithClient;
import lms.actionplan.clientrecord.Identity;
import lms.actionplan.clientrecord.KnownClient;
import lms.actionplan.clientrecord.KnownClients;
import lms.actionplan.clientrecord.rules.Comparing;
import lms.kit.reader.CannotApply;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.ClientSummary;
import lms.language.value.ClientId;

/**
 * Learns who is a client; of all that is told, keeps only what the plan and its print show, and who
 * may know.
 */
@ApplicationScoped
class ClientSummaryReader implements Reader<ClientSummary> {

    private final KnownClients clients;
    private final AutomaticChanges changes;
    private final List<CaseRebuilt> whenRebuilt;
    private final List<ErasedWithClient> others;

    ClientSummaryReader(
            KnownClients clients,
            AutomaticChanges changes,
            @All List<CaseRebuilt> whenRebuilt,
            @All List<ErasedWithClient> others) {
        this.clients = clients;
        this.changes = changes;
        this.whenRebuilt = List.copyOf(whenRebuilt);
        this.others =
                others.stream().sorted(Comparator.comparingInt(ErasedWithClient::order)).toList();
    }

    @Override
    public List<Topic<ClientSummary>> topics() {
        return List.of(Topics.CLIENT_SUMMARY);
    }

    @Override
    public void apply(Incoming<ClientSummary> event) throws CannotApply {
        var told = event.body();
        Keys.check(event, told.clientId());
        boolean before =
                clients.findForChange(told.clientId())
                        .map(KnownClient::disabledPerson)
                        .orElse(false);
        var now =
                new KnownClient(
                        told.clientId(),
                        told.version(),
                        told.markers().dp(),
                        told.office(),
                        told.restricted(),
                        requireNonNullElse(told.authorisedOfficers(), List.of()),
                        Identity.of(told),
                        told.mergedInto());
        clients.keep(now);
        changes.add(
                told.clientId(),
                Aspect.CLIENT_SUMMARY,
                told.version(),
                Comparing.ofDisabledPerson(before, now.disabledPerson()),
                told.changedBy());
        var claimsCase = told.claimsCase();
        var rebuiltAt = claimsCase == null ? null : claimsCase.rebuiltAt();
        if (rebuiltAt != null) {
            whenRebuilt.forEach(act -> act.rebuilt(told.clientId(), rebuiltAt, event.traceId()));
        }
    }

    @Override
    public void erase(String key) {
        var clientId = new ClientId(key);
        // Whoever books an interview just now is waited for, so that it goes too.
        clients.findForChange(clientId);
        others.forEach(other -> other.forget(clientId));
        changes.forget(clientId, Aspect.CLIENT_SUMMARY);
        clients.forget(clientId);
    }
}
