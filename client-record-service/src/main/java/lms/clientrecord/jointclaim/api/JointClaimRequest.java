package lms.clientrecord.jointclaim.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two customers who claim together; the one whose record is open is one of them. */
@Schema(
        name = "JointClaimFields",
        examples =
                """
                {"first": "6f2d9a52-58cb-44d2-9c35-0a6a43d3b001",
                 "second": "6f2d9a52-58cb-44d2-9c35-0a6a43d3b002",
                 "claimedOn": "2011-08-01"}
                """)
record JointClaimRequest(
        @NotNull ClientId first, @NotNull ClientId second, @NotNull LocalDate claimedOn) {}
