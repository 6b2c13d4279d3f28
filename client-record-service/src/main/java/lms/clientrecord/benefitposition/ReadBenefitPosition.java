package lms.clientrecord.benefitposition;

import jakarta.enterprise.context.ApplicationScoped;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/** Reads a client's benefit position. */
@ApplicationScoped
public class ReadBenefitPosition {

    private final BenefitPositions windows;

    ReadBenefitPosition(BenefitPositions windows) {
        this.windows = windows;
    }

    /** Gives the window as it is. */
    public BenefitPosition read(ClientId client) {
        var window = windows.find(client);
        if (window == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return window;
    }
}
