package lms.reporting.journey;

import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.DateRange;

/** On which days clients claim any benefit. */
public interface Claims {

    /** Keeps what a client claims, in the place of what was known. */
    void keep(ClientId clientId, List<DateRange> claims);

    /** Forgets what a client claims. */
    void erase(ClientId clientId);
}
