package lms.clientrecord.erasure.api;

import jakarta.validation.constraints.NotNull;
import lms.clientrecord.erasure.ErasureReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a record is to be erased, and that this is meant. */
@Schema(
        name = "ErasureRequest",
        examples =
                """
                {"reason": "Client asked", "confirmed": true}
                """)
record ErasureRequest(@NotNull ErasureReason reason, @Nullable Boolean confirmed) {

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }
}
