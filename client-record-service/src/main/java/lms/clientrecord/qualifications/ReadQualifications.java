package lms.clientrecord.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/** Reads a client's Qualifications and Assessments window. */
@ApplicationScoped
public class ReadQualifications {

    private final QualificationsWindows windows;

    ReadQualifications(QualificationsWindows windows) {
        this.windows = windows;
    }

    /** Gives the window as it is. */
    public Qualifications read(ClientId client) {
        var window = windows.find(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return window;
    }
}
