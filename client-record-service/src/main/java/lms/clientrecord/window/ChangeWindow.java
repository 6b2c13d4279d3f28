package lms.clientrecord.window;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.clientrecord.merge.LeadOn;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/**
 * Changes a window in the one order that all of them keep, in the transaction of the caller: lock
 * it, see that nobody changed it meanwhile, let the caller judge and amend it, keep it and its
 * history, tell the others.
 */
@ApplicationScoped
public class ChangeWindow {

    private final History history;
    private final LeadOn leadOn;

    ChangeWindow(History history, LeadOn leadOn) {
        this.history = history;
        this.leadOn = leadOn;
    }

    /**
     * A window to be changed.
     *
     * @param tell tells the other services, in the same transaction
     */
    public record Kind<W extends KeptWindow>(Aspect aspect, Windows<W> windows, Consumer<W> tell) {}

    /**
     * Changes the window that is in version {@code based}, unless the record was absorbed by
     * another one, even while this change waited for the window.
     *
     * @param amend refuses, or gives the amended window; the same one again changes nothing
     */
    public <W extends KeptWindow> W change(
            Kind<W> kind, ClientId client, long based, UnaryOperator<W> amend) {
        var window = lock(kind, client);
        leadOn.toSurvivor(client);
        IfMatch.check(based, window.version());
        return keep(kind, window, amend.apply(window));
    }

    /** Changes the window, whatever version it is in, because something else changed. */
    public <W extends KeptWindow> W follow(Kind<W> kind, ClientId client, UnaryOperator<W> amend) {
        var window = lock(kind, client);
        return keep(kind, window, amend.apply(window));
    }

    private static <W extends KeptWindow> W lock(Kind<W> kind, ClientId client) {
        var window = kind.windows().lock(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return window;
    }

    @SuppressWarnings("ReferenceEquality") // the very same window says that nothing is to change
    private <W extends KeptWindow> W keep(Kind<W> kind, W before, W after) {
        if (after == before) {
            return before;
        }
        kind.windows().amend(after);
        history.keep(
                kind.aspect(), after.client(), after.version(), after.changed(), after.state());
        kind.tell().accept(after);
        return after;
    }
}
