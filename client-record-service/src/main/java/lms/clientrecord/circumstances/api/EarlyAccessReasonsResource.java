package lms.clientrecord.circumstances.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import lms.clientrecord.circumstances.EarlyAccessReasons;
import lms.kit.access.Roles;
import lms.kit.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/early-access-reasons")
@RunOnVirtualThread
@Tag(name = "Benefits")
class EarlyAccessReasonsResource {

    private final EarlyAccessReasons reasons;
    private final Today today;

    EarlyAccessReasonsResource(EarlyAccessReasons reasons, Today today) {
        this.reasons = reasons;
        this.today = today;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listEarlyAccessReasons",
            summary = "The reasons for early access that can be recorded today",
            description =
                    "Dated reference data (WP Appendix A, ADR 37): code, text, whether a date of"
                            + " release belongs to it, and where the list has it from.")
    public EarlyAccessReasonsView list() {
        var on = today.date();
        return new EarlyAccessReasonsView(on, reasons.on(on));
    }
}
