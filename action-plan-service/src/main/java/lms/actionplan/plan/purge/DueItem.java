package lms.actionplan.plan.purge;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import lms.language.value.ActionItemId;
import lms.language.value.ClientId;

/** A closed Action Item that is due to be purged. */
public record DueItem(ClientId clientId, ActionItemId itemId, LocalDate closedOn) {

    public DueItem {
        requireNonNull(clientId, "clientId");
        requireNonNull(itemId, "itemId");
        requireNonNull(closedOn, "closedOn");
    }
}
