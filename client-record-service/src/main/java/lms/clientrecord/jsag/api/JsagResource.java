package lms.clientrecord.jsag.api;

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
import lms.clientrecord.history.AsOf;
import lms.clientrecord.jsag.AmendJsag;
import lms.clientrecord.jsag.Jsag;
import lms.clientrecord.jsag.ReadJsag;
import lms.kit.access.Roles;
import lms.kit.rest.IfMatch;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/jsag")
@RunOnVirtualThread
@Tag(name = "Jobseeker's Agreement")
class JsagResource {

    private final ReadJsag read;
    private final AmendJsag amend;
    private final RecordLinks links;

    JsagResource(ReadJsag read, AmendJsag amend, RecordLinks links) {
        this.read = read;
        this.amend = amend;
        this.links = links;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getJsag",
            summary = "The Jobseeker's Agreement",
            description =
                    "What a JSA customer has agreed (AP ¶17). The version is 0 as long as nothing"
                            + " is. With asOf, the JSAg as it was at that moment.")
    public JsagView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("asOf") @Nullable AsOf asOf) {
        return view(read.read(clientId, asOf), asOf);
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "amendJsag",
            summary = "Amends the Jobseeker's Agreement, whole",
            description =
                    "For a customer who claims Jobseeker's Allowance. The job preferences in"
                            + " Additional Information follow at once, and can be changed only here"
                            + " (AP ¶80). The same again changes nothing and keeps the version.")
    public JsagView amend(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid JsagRequest request) {
        return view(amend.amend(clientId, IfMatch.required(ifMatch), request.toDomain()), null);
    }

    private JsagView view(Jsag window, @Nullable AsOf asOf) {
        return JsagView.of(
                window, links.ofJsag(window.client(), read.mayAgree(window.client()), asOf));
    }
}
