package lms.clientrecord.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.kit.outbox.EventJson;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Keeps what an aspect of a record was made to be, and tells what it was at a moment. */
@ApplicationScoped
public class History {

    private final KeptStates states;
    private final List<ChangeGuard> guards;

    History(KeptStates states, @All List<ChangeGuard> guards) {
        this.states = states;
        this.guards = guards;
    }

    /**
     * Keeps the state that an aspect has from now on, in the transaction of the caller. Every
     * change of every aspect goes through here, and is refused where the record may not change.
     *
     * @param version the version that the aspect has with it, from 1
     * @param state a record that can be written to JSON and read back
     */
    public void keep(Aspect aspect, ClientId client, long version, Stamp stamp, Object state) {
        keep(aspect, client, client.value(), version, stamp, state);
    }

    /** Keeps the state of one of several of a kind, such as one conversation. */
    public void keep(
            Aspect aspect, ClientId client, UUID part, long version, Stamp stamp, Object state) {
        guards.forEach(guard -> guard.check(aspect, client));
        states.add(aspect, client, part, version, stamp, text(state));
    }

    /**
     * The state that an aspect had at a moment: the last one that was kept no later; null when
     * there was none yet.
     */
    public <S> @Nullable Kept<S> asOf(
            Aspect aspect, ClientId client, Instant moment, Class<S> type) {
        return asOf(aspect, client, client.value(), moment, type);
    }

    /** The state that one of several of a kind had at a moment. */
    public <S> @Nullable Kept<S> asOf(
            Aspect aspect, ClientId client, UUID part, Instant moment, Class<S> type) {
        var kept = states.last(aspect, client, part, moment);
        return kept == null
                ? null
                : new Kept<>(kept.version(), kept.changed(), state(kept.state(), type));
    }

    /**
     * The state that a window had at a moment: its defaults, with version 0, from the opening of
     * the record to the first change.
     *
     * @throws RefusedException when the record was not open yet
     */
    public <S> Kept<S> window(
            Aspect aspect, ClientId client, Instant moment, Class<S> type, S defaults) {
        var kept = asOf(aspect, client, moment, type);
        if (kept != null) {
            return kept;
        }
        var record = states.last(Aspect.CLIENT_DETAILS, client, client.value(), moment);
        if (record == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return new Kept<>(0, record.changed(), defaults);
    }

    private static String text(Object state) {
        try {
            return EventJson.mapper().writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a state cannot be written", e);
        }
    }

    private static <S> S state(String text, Class<S> type) {
        try {
            return EventJson.mapper().readValue(text, type);
        } catch (JsonProcessingException e) {
            // The cause would repeat what the state holds.
            throw new IllegalStateException("a state cannot be read");
        }
    }
}
