package lms.clientrecord.history.api;

import java.util.List;
import java.util.UUID;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.Change;
import lms.clientrecord.history.FieldChange;
import lms.language.event.ChangedBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change: who, which office, when, and each field with its old and its new value. */
@Schema(name = "Change")
record ChangeView(
        Aspect aspect,
        @Nullable UUID part,
        long version,
        ChangedBy changedBy,
        List<FieldChange> fields) {

    static ChangeView of(Change change, UUID client) {
        return new ChangeView(
                change.aspect(),
                change.part().equals(client) ? null : change.part(),
                change.version(),
                change.changed().changedBy(),
                change.fields());
    }
}
