package lms.clientrecord.cms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import lms.clientrecord.client.Client;
import lms.clientrecord.client.Clients;
import lms.clientrecord.client.CreateClient;
import lms.clientrecord.cms.rules.Correcting;
import lms.kit.access.Stamp;
import lms.kit.time.Today;
import lms.language.event.CmsClaim;
import lms.language.value.ClientId;
import lms.language.value.CmsCaseId;
import org.jspecify.annotations.Nullable;

/** Takes in what the claims system tells of a case: opens a record, or corrects one (IT ¶24). */
@ApplicationScoped
public class LearnCase {

    private final CmsCases cases;
    private final Clients clients;
    private final CreateClient create;
    private final CorrectRecord correct;
    private final WorkList workList;
    private final Survivors survivors;
    private final Today today;

    LearnCase(
            CmsCases cases,
            Clients clients,
            CreateClient create,
            CorrectRecord correct,
            WorkList workList,
            Survivors survivors,
            Today today) {
        this.cases = cases;
        this.clients = clients;
        this.create = create;
        this.correct = correct;
        this.workList = workList;
        this.survivors = survivors;
        this.today = today;
    }

    /**
     * Takes in an event, which is newer than what is known of the case.
     *
     * @throws lms.kit.rules.RefusedException when the record cannot take what is said
     */
    @Transactional
    public void learn(CmsClaim told, String traceId) {
        if (cases.isOfSomebodyErased(told.caseId())) {
            return;
        }
        var stamp = Stamp.ofSystem(today.now(), traceId);
        var known = cases.lock(told.caseId());
        switch (told.state()) {
            case OPEN -> learnOpen(told, known, stamp);
            case DELETED -> learnDeleted(told, known, stamp);
            case REBUILT -> learnRebuilt(told, known, stamp);
        }
    }

    private void learnOpen(CmsClaim told, @Nullable CmsCase known, Stamp stamp) {
        var said = Said.in(told);
        Correcting.mayTake(said).orRefuse();
        var predecessor = predecessor(told);
        var before = linked(known) != null ? known : linked(predecessor);
        var client = before == null ? withNumberOf(said) : standingFor(before.client());
        boolean isNew = client == null;
        if (client == null) {
            client = create.create(said.asDetails(), stamp);
        }
        if (known != null && !known.client().equals(client.id())) {
            workList.withdrawAll(known, stamp);
        }
        boolean isTheirs =
                isNew
                        || before != null
                        || Correcting.mayBeAbout(client.details(), said).isAllowed();
        var now = CmsCase.told(told, client.id(), isTheirs, stamp.at());
        if (!isTheirs) {
            hold(now, client, stamp);
            return;
        }
        if (told.rebuilds() != null
                && Correcting.isNewRebuilding(told.rebuilds(), predecessor, known)) {
            correct.announceRebuilding(client.id(), told.caseId(), stamp);
        }
        correct.byCase(now, before == null ? null : before.said(), Set.of(), stamp);
    }

    /** It has the client's number and another date of birth: an officer says whose it is. */
    private void hold(CmsCase now, Client mayBe, Stamp stamp) {
        cases.keep(now);
        Map<Field, Effect> effects = new EnumMap<>(Field.class);
        for (var field : Field.values()) {
            effects.put(field, Effect.AGREES);
        }
        effects.put(Field.DATE_OF_BIRTH, Effect.CONTRADICTS);
        workList.settle(
                now,
                effects,
                field -> new WorkList.Why(CmsRefusal.DATE_OF_BIRTH_DIFFERS, null),
                field -> field.textIn(mayBe.details()),
                stamp);
    }

    /** A deleted case says nothing about the person any more, and takes nothing back. */
    private void learnDeleted(CmsClaim told, @Nullable CmsCase known, Stamp stamp) {
        if (known != null) {
            workList.withdrawAll(known, stamp);
            cases.keep(CmsCase.told(told, known.client(), known.linked(), stamp.at()));
        }
    }

    private void learnRebuilt(CmsClaim told, @Nullable CmsCase known, Stamp stamp) {
        if (known != null) {
            workList.withdrawAll(known, stamp);
        }
        var successorId = told.rebuiltAs();
        var successor = successorId == null ? null : cases.find(successorId);
        var linked = linked(known) != null ? known : linked(successor);
        var client = linked == null ? itsOwn(told) : standingFor(linked.client());
        if (client != null && successorId != null) {
            if (Correcting.isNewRebuilding(told.caseId(), known, successor)) {
                correct.announceRebuilding(client.id(), successorId, stamp);
            }
            cases.keep(CmsCase.told(told, client.id(), true, stamp.at()));
        } else if (known != null) {
            cases.keep(CmsCase.told(told, known.client(), known.linked(), stamp.at()));
        }
    }

    private @Nullable Client itsOwn(CmsClaim told) {
        var said = Said.in(told);
        var client = withNumberOf(said);
        return client != null && Correcting.mayBeAbout(client.details(), said).isAllowed()
                ? client
                : null;
    }

    private @Nullable CmsCase predecessor(CmsClaim told) {
        CmsCaseId rebuilds = told.rebuilds();
        var named = rebuilds == null ? null : cases.find(rebuilds);
        return named == null ? cases.findRebuiltAs(told.caseId()) : named;
    }

    private static @Nullable CmsCase linked(@Nullable CmsCase known) {
        return known != null && known.linked() ? known : null;
    }

    private @Nullable Client standingFor(ClientId client) {
        return clients.lock(survivors.of(client));
    }

    private @Nullable Client withNumberOf(Said said) {
        var id = clients.knownBy(said.claimant().nino(), said.claimant().temporaryReference());
        return id == null ? null : standingFor(id);
    }
}
