package lms.clientrecord.childcarebarriers;

import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.window.KeptWindow;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A client's Childcare Barriers to Work window after the last change; version 0 before the first.
 *
 * @param ages what the other services were told last: the oldest child first
 * @param nextBirthday the day on which the ages will be others; absent when they will stay
 */
public record ChildcareBarriers(
        ClientId client,
        long version,
        List<Child> children,
        List<Integer> ages,
        @Nullable LocalDate nextBirthday,
        Stamp changed)
        implements KeptWindow {

    public ChildcareBarriers {
        children = List.copyOf(children);
        ages = List.copyOf(ages);
    }

    /** The window of a record that is being opened. */
    static ChildcareBarriers opened(ClientId client, Stamp stamp) {
        return new ChildcareBarriers(client, 0, List.of(), List.of(), null, stamp);
    }

    /** The window with other children, or with the same ones when they are older. */
    ChildcareBarriers amended(
            List<Child> others, List<Integer> theirAges, @Nullable LocalDate next, Stamp stamp) {
        return new ChildcareBarriers(client, version + 1, others, theirAges, next, stamp);
    }

    @Override
    public State state() {
        return new State(children, ages);
    }

    /** What the other services are told: the ages, and nothing else about the children (AP ¶90). */
    lms.language.event.ChildcareBarriers toEvent() {
        return new lms.language.event.ChildcareBarriers(client, version, ages, changed.changedBy());
    }

    /** What the window holds, as history keeps it. */
    record State(List<Child> children, List<Integer> ages) {

        static final State NONE = new State(List.of(), List.of());

        State {
            children = List.copyOf(children);
            ages = List.copyOf(ages);
        }
    }
}
