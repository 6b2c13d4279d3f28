package lms.clientrecord.childcarebarriers;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Reads a client's Childcare Barriers to Work window. */
@ApplicationScoped
public class ReadChildcareBarriers {

    private final ChildcareBarriersWindows windows;
    private final History history;

    ReadChildcareBarriers(ChildcareBarriersWindows windows, History history) {
        this.windows = windows;
        this.history = history;
    }

    /** Gives the window as it is, or as it was at a moment since the record was opened. */
    public ChildcareBarriers read(ClientId client, @Nullable AsOf asOf) {
        if (asOf != null) {
            return past(client, asOf);
        }
        var window = windows.find(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return window;
    }

    private ChildcareBarriers past(ClientId client, AsOf asOf) {
        var kept =
                history.window(
                        Aspect.CHILDCARE_BARRIERS,
                        client,
                        asOf.moment(),
                        ChildcareBarriers.State.class,
                        ChildcareBarriers.State.NONE);
        return new ChildcareBarriers(
                client,
                kept.version(),
                kept.state().children(),
                kept.state().ages(),
                null,
                kept.changed());
    }
}
