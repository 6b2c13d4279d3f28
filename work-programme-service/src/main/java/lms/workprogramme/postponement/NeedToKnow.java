package lms.workprogramme.postponement;

import jakarta.enterprise.context.ApplicationScoped;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.workprogramme.facts.Person;
import lms.workprogramme.postponement.rules.Needing;

/** Whether the caller is shown why a client is exempt (ADR-0069). */
@ApplicationScoped
public class NeedToKnow {

    private final Caller caller;

    NeedToKnow(Caller caller) {
        this.caller = caller;
    }

    /** What the caller is shown of an entry. */
    public ShownPostponement show(PostponementEntry entry, Person client) {
        return new ShownPostponement(
                entry,
                Needing.mayKnowReason(
                        entry.reason().kind(),
                        entry.recorded().officer(),
                        client,
                        caller.officer(),
                        caller.officeIfAny(),
                        caller.has(Roles.TEAM_LEADER) || caller.has(Roles.OFFICE_MANAGER)));
    }
}
