package lms.clientrecord.cms.api;

import java.time.Instant;
import java.util.List;
import lms.clientrecord.cms.ClaimsConflicts.After;
import lms.clientrecord.cms.ConflictId;
import lms.clientrecord.cms.ConflictNow;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import org.jspecify.annotations.Nullable;

/** Pages of conflicts, by when they were raised. */
final class ConflictPages {

    private ConflictPages() {}

    static Page<ConflictView> of(List<ConflictNow> rows, int limit) {
        return Page.of(
                        rows,
                        limit,
                        row -> Cursor.of(row.conflict().raisedAt(), row.conflict().id()))
                .map(ConflictView::of);
    }

    static @Nullable After after(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Cursor.read(
                text,
                2,
                parts -> new After(Instant.parse(parts.get(0)), new ConflictId(parts.get(1))));
    }
}
