package lms.clientrecord.benefitposition;

import jakarta.enterprise.context.ApplicationScoped;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.History;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Reads a client's benefit position. */
@ApplicationScoped
public class ReadBenefitPosition {

    private final BenefitPositions positions;
    private final History history;

    ReadBenefitPosition(BenefitPositions positions, History history) {
        this.positions = positions;
        this.history = history;
    }

    /** Gives the position as it is, or as it was at a moment since the record was opened. */
    public BenefitPosition read(ClientId client, @Nullable AsOf asOf) {
        if (asOf != null) {
            return past(client, asOf);
        }
        var position = positions.find(client);
        if (position == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        return position;
    }

    private BenefitPosition past(ClientId client, AsOf asOf) {
        var kept =
                history.window(
                        Aspect.BENEFIT_POSITION,
                        client,
                        asOf.moment(),
                        Position.class,
                        Position.NOTHING_KNOWN);
        return new BenefitPosition(client, kept.version(), kept.state(), kept.changed());
    }
}
