package lms.workprogramme.facts;

import jakarta.enterprise.context.ApplicationScoped;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.workprogramme.facts.rules.Knowing;

/** The clients that the caller may know of; a restricted one looks like a missing one. */
@ApplicationScoped
public class VisibleClients {

    private final Facts facts;
    private final Caller caller;
    private final Today today;

    VisibleClients(Facts facts, Caller caller, Today today) {
        this.facts = facts;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Who the client is.
     *
     * @throws RefusedException when the client is not known, or restricted and the caller may not
     *     know of them (ADR-0033, ADR-0043)
     */
    public Person require(ClientId clientId) {
        return facts.person(clientId)
                .filter(this::mayBeKnown)
                .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
    }

    /** Tells whether the caller may know that there is such a client. */
    public boolean mayBeKnown(ClientId clientId) {
        return facts.person(clientId).filter(this::mayBeKnown).isPresent();
    }

    private boolean mayBeKnown(Person person) {
        // The day is asked for only where it matters.
        return !person.restricted()
                || Knowing.mayKnowOf(
                        person,
                        caller.officer(),
                        caller.officeIfAny(),
                        caller.has(Roles.TEAM_LEADER) || caller.has(Roles.OFFICE_MANAGER),
                        today.date());
    }
}
