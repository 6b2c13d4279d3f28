package lms.clientrecord.cms;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import lms.language.event.CmsClaim;
import lms.language.event.CmsClaim.CaseState;
import lms.language.value.ClientId;
import lms.language.value.CmsCaseId;
import org.jspecify.annotations.Nullable;

/**
 * A case of the claims system, as it was last told.
 *
 * @param client whose case it is; when it is not linked, whose it may be
 * @param linked whether it is known whose case it is
 * @param rebuiltAs the case that took its place; null unless it was rebuilt
 * @param rebuilds the case whose place it took; null when it took none's
 * @param saidAt when it was taken in
 */
public record CmsCase(
        CmsCaseId id,
        ClientId client,
        long version,
        CaseState state,
        boolean linked,
        @Nullable CmsCaseId rebuiltAs,
        @Nullable CmsCaseId rebuilds,
        Said said,
        Instant saidAt) {

    public CmsCase {
        requireNonNull(id, "id");
        requireNonNull(client, "client");
        requireNonNull(state, "state");
        requireNonNull(said, "said");
        requireNonNull(saidAt, "saidAt");
    }

    /** The case as an event tells it. */
    static CmsCase told(CmsClaim told, ClientId client, boolean linked, Instant at) {
        return new CmsCase(
                told.caseId(),
                client,
                told.version(),
                told.state(),
                linked,
                told.rebuiltAs(),
                told.rebuilds(),
                Said.in(told),
                at);
    }

    /** The case, now that it is known whose it is. */
    CmsCase linkedWithItsClient() {
        return new CmsCase(id, client, version, state, true, rebuiltAs, rebuilds, said, saidAt);
    }
}
