package lms.clientrecord.cms.api;

import jakarta.validation.constraints.NotNull;
import lms.clientrecord.cms.Keep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose word is kept. */
@Schema(
        name = "ClaimsConflictResolution",
        examples =
                """
                {"keep": "record"}
                """)
record ResolutionRequest(@NotNull Keep keep) {}
