package lms.clientrecord.cms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Puts conflicts on the work list, and takes off those that are none any more. */
@ApplicationScoped
class WorkList {

    private final ClaimsConflicts conflicts;
    private final Present present;

    WorkList(ClaimsConflicts conflicts, Present present) {
        this.conflicts = conflicts;
        this.present = present;
    }

    /** Why something is a conflict; with the other client when two have one number. */
    record Why(CmsRefusal reason, @Nullable ClientId other) {}

    /**
     * Brings the open conflicts about a case in line with what was said now.
     *
     * @param why the reason behind a contradiction
     * @param recordText what the record says
     */
    void settle(
            CmsCase now,
            Map<Field, Effect> effects,
            Function<Field, Why> why,
            Function<Field, @Nullable String> recordText,
            Stamp stamp) {
        Map<Field, ClaimsConflict> open = new EnumMap<>(Field.class);
        conflicts.openAbout(now.id()).forEach(conflict -> open.put(conflict.field(), conflict));
        effects.forEach((field, effect) -> {
            var waiting = open.get(field);
            switch (effect) {
                case NOTHING -> {}
                case AGREES, CORRECTS -> {
                    if (waiting != null) {
                        conflicts.amend(waiting.withdrawn(recordText.apply(field), stamp));
                    }
                }
                case CONTRADICTS -> {
                    if (waiting == null || saysSomethingElse(waiting, now)) {
                        if (waiting != null) {
                            conflicts.amend(waiting.withdrawn(recordText.apply(field), stamp));
                        }
                        var because = why.apply(field);
                        conflicts.add(
                                ClaimsConflict.raised(
                                        now,
                                        field,
                                        because.reason(),
                                        because.other(),
                                        recordText.apply(field),
                                        stamp));
                    }
                }
            }
        });
    }

    private static boolean saysSomethingElse(ClaimsConflict waiting, CmsCase now) {
        return !waiting.client().equals(now.client())
                || !Objects.equals(waiting.claimsValue(), waiting.field().textIn(now.said()));
    }

    /** Takes all of a case off the list: it says nothing any more, or of somebody else. */
    void withdrawAll(CmsCase known, Stamp stamp) {
        for (var conflict : conflicts.openAbout(known.id())) {
            conflicts.amend(
                    conflict.withdrawn(
                            present.of(conflict.client()).text(conflict.field()), stamp));
        }
    }
}
