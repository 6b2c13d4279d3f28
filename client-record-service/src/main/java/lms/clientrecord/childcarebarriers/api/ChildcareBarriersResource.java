package lms.clientrecord.childcarebarriers.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.childcarebarriers.AmendChildcareBarriers;
import lms.clientrecord.childcarebarriers.ChildcareBarriers;
import lms.clientrecord.childcarebarriers.ReadChildcareBarriers;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.history.Aspect;
import lms.kit.access.Roles;
import lms.kit.rest.IfMatch;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/childcare-barriers")
@RunOnVirtualThread
@Tag(name = "Childcare Barriers to Work")
class ChildcareBarriersResource {

    private final ReadChildcareBarriers read;
    private final AmendChildcareBarriers amend;
    private final RecordLinks links;

    ChildcareBarriersResource(
            ReadChildcareBarriers read, AmendChildcareBarriers amend, RecordLinks links) {
        this.read = read;
        this.amend = amend;
        this.links = links;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getChildcareBarriers",
            summary = "The Childcare Barriers to Work window",
            description =
                    "The children, and their ages as the Action Plan has them (AP ¶90). A birthday"
                            + " makes a new version. The version is 0 until the first change. With"
                            + " asOf, the window as it was at that moment.")
    public ChildcareBarriersView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("asOf") @Nullable AsOf asOf) {
        return view(read.read(clientId, asOf), asOf);
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "amendChildcareBarriers",
            summary = "Amends the Childcare Barriers to Work window, whole",
            description =
                    "The children's ages, and nothing else about them, go to the Action Plan (AP"
                            + " ¶90-91). The same again changes nothing and keeps the version.")
    public ChildcareBarriersView amend(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ChildcareBarriersRequest request) {
        return view(amend.amend(clientId, IfMatch.required(ifMatch), request.toDomain()), null);
    }

    private ChildcareBarriersView view(ChildcareBarriers window, @Nullable AsOf asOf) {
        return ChildcareBarriersView.of(
                window,
                links.ofWindow(
                        Aspect.CHILDCARE_BARRIERS, window.client(), "childcare-barriers", asOf));
    }
}
