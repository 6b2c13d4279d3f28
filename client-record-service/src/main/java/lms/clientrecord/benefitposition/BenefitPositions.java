package lms.clientrecord.benefitposition;

import java.time.LocalDate;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** The benefit positions of all clients. */
public interface BenefitPositions {

    /** The position of the client, if there is such a client. */
    @Nullable BenefitPosition find(ClientId client);

    /**
     * The position, kept from changing by anyone else until the transaction ends. A transaction
     * asks for it before it reads the position in any other way.
     */
    @Nullable BenefitPosition lock(ClientId client);

    /** Keeps the position of a record that is being opened. */
    void add(BenefitPosition position);

    /** Keeps what was changed in a position that was locked before. */
    void amend(BenefitPosition position);

    /** Tells whether the client claims the benefit on a day, without reading the position. */
    boolean claims(ClientId client, Benefit benefit, LocalDate on);

    /** The last day of the last claim; null while one has none, or when there was no claim. */
    @Nullable LocalDate endOfClaims(ClientId client);
}
