package lms.clientrecord.benefitposition;

import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** The benefit positions of all clients. */
public interface BenefitPositions {

    /** The window of the client, if there is such a client. */
    @Nullable BenefitPosition find(ClientId client);

    /** The window, kept from changing by anyone else until the transaction ends. */
    @Nullable BenefitPosition lock(ClientId client);

    /** Keeps the window of a record that is being opened. */
    void add(BenefitPosition window);

    /** Keeps what was changed in a window that was locked before. */
    void amend(BenefitPosition window);
}
