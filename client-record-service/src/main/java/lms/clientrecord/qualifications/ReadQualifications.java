package lms.clientrecord.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Reads a client's Qualifications and Assessments window. */
@ApplicationScoped
public class ReadQualifications {

    private final QualificationsWindows windows;
    private final History history;

    ReadQualifications(QualificationsWindows windows, History history) {
        this.windows = windows;
        this.history = history;
    }

    /** Gives the window as it is, or as it was at a moment since the record was opened. */
    public Qualifications read(ClientId client, @Nullable AsOf asOf) {
        if (asOf != null) {
            return past(client, asOf);
        }
        var window = windows.find(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return window;
    }

    private Qualifications past(ClientId client, AsOf asOf) {
        var kept =
                history.window(
                        Aspect.QUALIFICATIONS, client, asOf.moment(), Listed.class, Listed.NOTHING);
        return new Qualifications(client, kept.version(), kept.state(), kept.changed());
    }
}
