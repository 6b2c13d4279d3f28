package lms.clientrecord.restriction.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.LinkedHashMap;
import java.util.Map;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.restriction.ReadRestriction;
import lms.clientrecord.restriction.Restrict;
import lms.clientrecord.restriction.Restriction;
import lms.kit.access.Roles;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Link;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients/{clientId}/restriction")
@RunOnVirtualThread
@Tag(name = "Restricted records")
class RestrictionResource {

    private final ReadRestriction read;
    private final Restrict restrict;

    RestrictionResource(ReadRestriction read, Restrict restrict) {
        this.read = read;
        this.restrict = restrict;
    }

    @GET
    @RolesAllowed({Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getRestriction",
            summary = "Whether the record is restricted, and who may know of it",
            description =
                    "For the management of the client's own office (ADR 43). The version is 0"
                            + " while the record was never restricted.")
    public RestrictionView get(@PathParam("clientId") ClientId clientId) {
        return view(read.read(clientId));
    }

    @PUT
    @RolesAllowed(Roles.OFFICE_MANAGER)
    @Operation(
            operationId = "restrictClient",
            summary = "Restricts the record, names who may know of it, or lifts the restriction",
            description =
                    "By an office manager of the client's own office. A restricted record looks"
                            + " like a missing one to everyone but the management of that office"
                            + " and the officers named, each to the last day of their leave (ADR"
                            + " 33, 43). The same terms again change nothing.")
    public RestrictionView restrict(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid RestrictionRequest request) {
        return view(restrict.restrict(clientId, IfMatch.required(ifMatch), request.toDomain()));
    }

    private RestrictionView view(Restriction restriction) {
        var record = RecordLinks.path(restriction.client());
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", Link.get(record + "/restriction"));
        if (read.mayRestrict(restriction.client())) {
            links.put("amend", Link.put(record + "/restriction"));
        }
        links.put("access-log", Link.get(record + "/access-log"));
        links.put("client", Link.get(record));
        return RestrictionView.of(restriction, links);
    }
}
