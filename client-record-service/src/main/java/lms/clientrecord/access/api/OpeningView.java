package lms.clientrecord.access.api;

import java.time.Instant;
import lms.clientrecord.access.AccessReason;
import lms.clientrecord.access.Logged;
import lms.clientrecord.access.Outcome;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who opened, or tried to open, which record, when, by which operation, and why. */
@Schema(name = "Opening")
record OpeningView(
        ClientId clientId,
        Instant at,
        String officer,
        String name,
        @Nullable OfficeCode office,
        String what,
        AccessReason why,
        Outcome outcome,
        String traceId) {

    static OpeningView of(Logged logged) {
        var opening = logged.opening();
        return new OpeningView(
                opening.client(),
                opening.at(),
                opening.officer(),
                opening.name(),
                opening.office(),
                opening.what(),
                opening.why(),
                opening.outcome(),
                opening.traceId());
    }
}
