package lms.clientrecord.additionalinformation;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Reads a client's Additional Information window. */
@ApplicationScoped
public class ReadAdditionalInformation {

    private final AdditionalInformationWindows windows;
    private final History history;

    ReadAdditionalInformation(AdditionalInformationWindows windows, History history) {
        this.windows = windows;
        this.history = history;
    }

    /** Gives the window as it is, or as it was at a moment since the record was opened. */
    public AdditionalInformation read(ClientId client, @Nullable AsOf asOf) {
        if (asOf != null) {
            return past(client, asOf);
        }
        var window = windows.find(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return window;
    }

    private AdditionalInformation past(ClientId client, AsOf asOf) {
        var kept =
                history.window(
                        Aspect.ADDITIONAL_INFORMATION,
                        client,
                        asOf.moment(),
                        Fields.class,
                        Fields.NOT_KNOWN);
        return new AdditionalInformation(client, kept.version(), kept.state(), kept.changed());
    }
}
