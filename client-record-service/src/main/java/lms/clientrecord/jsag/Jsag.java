package lms.clientrecord.jsag;

import lms.clientrecord.window.KeptWindow;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A client's Jobseeker's Agreement after the last change; version 0 before the first.
 *
 * @param agreement what is agreed; absent as long as nothing is
 */
public record Jsag(ClientId client, long version, @Nullable Agreement agreement, Stamp changed)
        implements KeptWindow {

    /** The JSAg of a record that is being opened: there is none. */
    static Jsag opened(ClientId client, Stamp stamp) {
        return new Jsag(client, 0, null, stamp);
    }

    /** The JSAg with what is agreed now. */
    Jsag agreed(Agreement now, Stamp stamp) {
        return new Jsag(client, version + 1, now, stamp);
    }

    @Override
    public State state() {
        return new State(agreement);
    }

    /** What is agreed, as history keeps it. */
    record State(@Nullable Agreement agreement) {

        static final State NONE = new State(null);
    }
}
