package lms.clientrecord.additionalinformation;

import jakarta.enterprise.context.ApplicationScoped;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/** Reads a client's Additional Information window. */
@ApplicationScoped
public class ReadAdditionalInformation {

    private final AdditionalInformationWindows windows;

    ReadAdditionalInformation(AdditionalInformationWindows windows) {
        this.windows = windows;
    }

    /** Gives the window as it is. */
    public AdditionalInformation read(ClientId client) {
        var window = windows.find(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return window;
    }
}
