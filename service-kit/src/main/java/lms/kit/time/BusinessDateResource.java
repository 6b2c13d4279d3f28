package lms.kit.time;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import lms.kit.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows and moves the business date of a training suite; absent from production builds. */
@Path("/v1/training/business-date")
@IfBuildProperty(name = "lms.training", stringValue = "true")
@RunOnVirtualThread
@Tag(name = "Training")
class BusinessDateResource {

    private final MoveBusinessDate move;
    private final Today today;

    BusinessDateResource(MoveBusinessDate move, Today today) {
        this.move = move;
        this.today = today;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "getBusinessDate", summary = "The business date of this service")
    public BusinessDate get() {
        return new BusinessDate(today.date());
    }

    @PUT
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "moveBusinessDate",
            summary = "Moves the business date on; each day passed has its night's jobs run")
    public BusinessDate put(@NotNull @Valid BusinessDate wanted) {
        return new BusinessDate(move.to(wanted.date()));
    }

    /** A day. */
    @Schema(examples = "{\"date\": \"2012-05-02\"}")
    record BusinessDate(@NotNull LocalDate date) {}
}
