package lms.actionplan.plan.purge;

import java.time.LocalDate;
import java.util.List;
import lms.language.value.ActionItemId;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** The closed Action Items that are due to be purged. */
public interface DueItems {

    /**
     * The clients whose plans hold items that were closed by a day, in the order of their ids.
     *
     * @param after the last one of those before
     */
    List<ClientId> clients(LocalDate closedBy, @Nullable ClientId after, int limit);

    /**
     * The items that were closed by a day, the longest closed first.
     *
     * @param office of whose clients; of all when absent
     * @param alsoRestricted whether those of restricted clients are among them
     * @param after the last one of the page before
     */
    List<DueItem> closedBy(
            LocalDate closedBy,
            @Nullable OfficeCode office,
            boolean alsoRestricted,
            @Nullable After after,
            int limit);

    /**
     * How many items of a client's plan were closed after a day and by another one, in the order of
     * the clients' ids.
     *
     * @param after the last client of those before
     */
    List<DueOfPlan> counts(
            LocalDate closedAfter, LocalDate closedBy, @Nullable ClientId after, int limit);

    /** The number of items that are due in one plan. */
    record DueOfPlan(ClientId clientId, long items) {}

    /** Where a page ended. */
    record After(LocalDate closedOn, ActionItemId itemId) {}
}
