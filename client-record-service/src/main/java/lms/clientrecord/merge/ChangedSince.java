package lms.clientrecord.merge;

import static java.util.stream.Collectors.joining;

import java.util.List;
import lms.clientrecord.history.Aspect;
import lms.kit.rules.Catalogued;

/** {@link MergeRefusal#CHANGED_SINCE}, saying what was changed. */
public record ChangedSince(List<Aspect> aspects) implements Catalogued {

    public ChangedSince {
        aspects = List.copyOf(aspects);
    }

    @Override
    public Entry entry() {
        return MergeRefusal.CHANGED_SINCE
                .entry()
                .adding(
                        "Changed: "
                                + aspects.stream().map(Aspect::word).collect(joining(", "))
                                + ".");
    }
}
