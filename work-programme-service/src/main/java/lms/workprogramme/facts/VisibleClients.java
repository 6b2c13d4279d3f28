package lms.workprogramme.facts;

import jakarta.enterprise.context.ApplicationScoped;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;

/** The clients that the caller may know of; a restricted one looks like a missing one. */
@ApplicationScoped
public class VisibleClients {

    private final Facts facts;
    private final Caller caller;

    VisibleClients(Facts facts, Caller caller) {
        this.facts = facts;
        this.caller = caller;
    }

    /**
     * Who the client is.
     *
     * @throws RefusedException when the client is not known, or restricted and the caller is not of
     *     the management of the client's own office (ADR-0033)
     */
    public Person require(ClientId clientId) {
        return facts.person(clientId)
                .filter(person -> !person.restricted() || isManagementOf(person.office()))
                .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
    }

    private boolean isManagementOf(OfficeCode office) {
        return (caller.has(Roles.TEAM_LEADER) || caller.has(Roles.OFFICE_MANAGER))
                && caller.office().equals(office);
    }
}
