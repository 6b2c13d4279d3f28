package lms.clientrecord.merge.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a merge is to be undone. */
@Schema(
        name = "UndoMergeRequest",
        examples =
                """
                {"changesMayBeLost": false}
                """)
record UndoRequest(@Nullable Boolean changesMayBeLost) {

    boolean mayBeLost() {
        return Boolean.TRUE.equals(changesMayBeLost);
    }
}
