package lms.clientrecord.client.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which a client died. */
@Schema(
        name = "ClientDeath",
        examples =
                """
                {"diedOn": "2012-04-15"}
                """)
record DeathRequest(@NotNull LocalDate diedOn) {}
