package lms.clientrecord.merge;

import static java.util.stream.Collectors.joining;

import java.util.List;
import lms.clientrecord.history.Aspect;
import lms.kit.rules.Refusal;

/** {@link MergeRefusal#CHANGED_SINCE}, saying what was changed. */
public record ChangedSince(List<Aspect> aspects) implements Refusal {

    public ChangedSince {
        aspects = List.copyOf(aspects);
    }

    @Override
    public String code() {
        return MergeRefusal.CHANGED_SINCE.code();
    }

    @Override
    public Kind kind() {
        return MergeRefusal.CHANGED_SINCE.kind();
    }

    @Override
    public String message() {
        return MergeRefusal.CHANGED_SINCE.message()
                + " Changed: "
                + aspects.stream().map(Aspect::word).collect(joining(", "))
                + ".";
    }

    @Override
    public String source() {
        return MergeRefusal.CHANGED_SINCE.source();
    }
}
