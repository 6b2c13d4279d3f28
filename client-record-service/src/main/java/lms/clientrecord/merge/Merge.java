package lms.clientrecord.merge;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A merge of two records of one person.
 *
 * @param version 1, and 2 once it is undone
 * @param aspects what became of each aspect, and what it was before
 * @param undone who undid it and when; null while it stands
 */
public record Merge(
        UUID id,
        long version,
        ClientId surviving,
        ClientId absorbed,
        List<MergedState> aspects,
        Stamp made,
        @Nullable Stamp undone) {

    public Merge {
        aspects = aspects.stream().sorted(Comparator.comparing(MergedState::aspect)).toList();
    }

    /** The merge as it is once it is undone. */
    public Merge undone(Stamp stamp) {
        return new Merge(id, version + 1, surviving, absorbed, aspects, made, stamp);
    }

    /** Tells whether it stands. */
    public boolean isLive() {
        return undone == null;
    }
}
