package lms.clientrecord.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.client.Clients;
import lms.clientrecord.client.PublishClient;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.clientrecord.restriction.rules.RestrictionRules;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rest.RememberedAnswers;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;

/** Restricts a record, changes who may know of it, or lifts the restriction. */
@ApplicationScoped
public class Restrict {

    private final Clients clients;
    private final Restrictions restrictions;
    private final ClientRecordPolicy policy;
    private final History history;
    private final RememberedAnswers answers;
    private final PublishClient publish;
    private final Caller caller;
    private final Today today;

    Restrict(
            Clients clients,
            Restrictions restrictions,
            ClientRecordPolicy policy,
            History history,
            RememberedAnswers answers,
            PublishClient publish,
            Caller caller,
            Today today) {
        this.clients = clients;
        this.restrictions = restrictions;
        this.policy = policy;
        this.history = history;
        this.answers = answers;
        this.publish = publish;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Puts a record on other terms than those of version {@code based}; the same terms again change
     * nothing. The other services are told with the client's details, so these get a version more.
     * Answers that a retry would be given again are forgotten, since they may tell of the client.
     */
    @Transactional
    public Restriction restrict(ClientId id, long based, Terms terms) {
        var client = clients.lock(id);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var asker = Asker.of(caller);
        var office = client.details().office();
        RestrictionRules.mayRestrict(office, asker).orRefuse();
        var before = restrictions.of(id);
        IfMatch.check(based, before.version());
        if (before.terms().equals(terms)) {
            return before;
        }
        var on = today.date();
        RestrictionRules.mayPutOn(terms, office, asker, on, policy.latestLeave(on)).orRefuse();

        var stamp = caller.stamp();
        var restriction = before.amended(terms, stamp);
        restrictions.keep(restriction);
        history.keep(Aspect.RESTRICTION, id, restriction.version(), stamp, terms);
        var told = client.amended(client.details(), stamp);
        clients.amend(told);
        history.keep(Aspect.CLIENT_DETAILS, id, told.version(), stamp, told.details());
        publish.publish(told);
        answers.forget(id.toString());
        return restriction;
    }
}
