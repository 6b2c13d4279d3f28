package lms.actionplan.printing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** All prints of all plans. */
public interface Prints {

    /** Adds a print. */
    void add(PlanPrint print);

    /** One print of the client's plan. */
    Optional<PlanPrint> find(ClientId clientId, PrintId printId);

    /**
     * Prints of the client's plan, the latest first.
     *
     * @param after the last print of the page before; absent for the first page
     */
    List<PlanPrint> ofClient(ClientId clientId, @Nullable After after, int limit);

    /** Tells whether a version of the client's plan, or a later one, was printed. */
    boolean isPrinted(ClientId clientId, long planVersion);

    /** Where a page of prints ended. */
    record After(Instant printedAt, PrintId printId) {

        public After {
            requireNonNull(printedAt, "printedAt");
            requireNonNull(printId, "printId");
        }
    }
}
