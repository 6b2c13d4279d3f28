package lms.clientrecord.client;

import java.time.LocalDate;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Knows when a client stopped claiming benefit. */
public interface EndOfClaim {

    /** The last day of the last claim; null while a claim goes on, or when there was none. */
    @Nullable LocalDate endOfClaim(ClientId client);
}
