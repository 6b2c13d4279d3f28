package lms.clientrecord.jsag;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.benefitposition.NoteAgreement;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.clientrecord.jsag.rules.JsagRules;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Reads a client's Jobseeker's Agreement. */
@ApplicationScoped
public class ReadJsag {

    private final JsagWindows windows;
    private final History history;
    private final NoteAgreement benefitPosition;
    private final Today today;

    ReadJsag(JsagWindows windows, History history, NoteAgreement benefitPosition, Today today) {
        this.windows = windows;
        this.history = history;
        this.benefitPosition = benefitPosition;
        this.today = today;
    }

    /** Gives the JSAg as it is, or as it was at a moment since the record was opened. */
    public Jsag read(ClientId client, @Nullable AsOf asOf) {
        if (asOf != null) {
            return past(client, asOf);
        }
        var window = windows.find(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return window;
    }

    /** Tells whether the client may agree a JSAg now. */
    public boolean mayAgree(ClientId client) {
        return JsagRules.mayAgree(benefitPosition.isJsaClient(client, today.date())).isAllowed();
    }

    private Jsag past(ClientId client, AsOf asOf) {
        var kept =
                history.window(
                        Aspect.JSAG, client, asOf.moment(), Jsag.State.class, Jsag.State.NONE);
        return new Jsag(client, kept.version(), kept.state().agreement(), kept.changed());
    }
}
