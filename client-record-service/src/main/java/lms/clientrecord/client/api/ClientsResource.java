package lms.clientrecord.client.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.client.AmendClient;
import lms.clientrecord.client.Client;
import lms.clientrecord.client.CreateClient;
import lms.clientrecord.client.EndOfClaim;
import lms.clientrecord.client.OpenRecord;
import lms.clientrecord.client.OpenRecord.Opened;
import lms.clientrecord.client.ReadClient;
import lms.clientrecord.client.RecordDeath;
import lms.clientrecord.client.SearchClients;
import lms.clientrecord.history.AsOf;
import lms.clientrecord.merge.Merges;
import lms.clientrecord.office.Offices;
import lms.kit.access.Roles;
import lms.kit.reader.SeenToken;
import lms.kit.rest.Created;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/clients")
@RunOnVirtualThread
@Tag(name = "Client details")
class ClientsResource {

    private final CreateClient create;
    private final ReadClient read;
    private final AmendClient amend;
    private final SearchClients search;
    private final OpenRecord openRecord;
    private final RecordDeath death;
    private final Offices offices;
    private final EndOfClaim claims;
    private final Today today;
    private final Merges merges;
    private final RecordLinks links;

    ClientsResource(
            CreateClient create,
            ReadClient read,
            AmendClient amend,
            SearchClients search,
            OpenRecord openRecord,
            RecordDeath death,
            Offices offices,
            EndOfClaim claims,
            Today today,
            Merges merges,
            RecordLinks links) {
        this.create = create;
        this.read = read;
        this.amend = amend;
        this.search = search;
        this.openRecord = openRecord;
        this.death = death;
        this.offices = offices;
        this.claims = claims;
        this.today = today;
        this.merges = merges;
        this.links = links;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "createClient",
            summary = "Opens the record of a client",
            description =
                    "The windows of the record are there at once, with their defaults (AP ¶106)."
                            + " A National Insurance number stands on one record only (CR-101).")
    @APIResponse(
            responseCode = "201",
            description = "The record is open; Location says where it is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClientView.class)))
    public RestResponse<ClientView> create(@NotNull @Valid DetailsRequest request) {
        var client = create.create(request.toDomain());
        return Created.at(RecordLinks.path(client.id()), view(client));
    }

    @GET
    @Path("/{clientId}")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getClient",
            summary = "The record as it opens",
            description =
                    "With the hotspots (WP ¶4, ¶5, ¶38, ¶43), each with a link to the window"
                            + " that it opens, the messages on opening the record (WP ¶2, ¶3,"
                            + " ¶18), and the link action-plan, which stands on every record"
                            + " (AP ¶16). A message that is shown once is shown on the first opening"
                            + " (WP ¶3). With asOf, the details as they were at that moment, and"
                            + " neither hotspots nor messages.")
    public ClientView get(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("seen") List<SeenToken> seen,
            @QueryParam("asOf") @Nullable AsOf asOf) {
        var client = read.read(clientId, seen, asOf);
        return view(client, openRecord.open(clientId, asOf), asOf);
    }

    @PUT
    @Path("/{clientId}")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "amendClient",
            summary = "Amends the details, whole",
            description =
                    "The same details again change nothing and keep the version. What is not given"
                            + " is removed; only the incident marker then stays as it is, and only"
                            + " a team leader removes it (CR-112). A National Insurance number"
                            + " replaces a temporary reference, never the other way round"
                            + " (CR-111). The office must be open (CR-143).")
    public ClientView amend(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid DetailsRequest request) {
        return view(amend.amend(clientId, IfMatch.required(ifMatch), request.toDomain()));
    }

    @POST
    @Path("/search")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "searchClients",
            summary = "Finds clients by what is known of them",
            description =
                    "By National Insurance number, name, date of birth or postcode, or several of"
                            + " them: all must apply. Each word of the name is one of the client's"
                            + " names, whole, begun or misspelt, in any order; whole names come"
                            + " first. For the next page, send the same search with"
                            + " next as after.")
    public FoundView search(@NotNull @Valid SearchRequest request) {
        return FoundView.of(
                search.search(request.toDomain(), request.after(), request.limitOrUsual()));
    }

    @PUT
    @Path("/{clientId}/death")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "recordDeath",
            summary = "Records that the client has died",
            description =
                    "From then on the record is read-only (CR-116), and the client is not referred"
                            + " any more. Only a team leader corrects a day that has been recorded"
                            + " (CR-117, ADR 41).")
    public ClientView recordDeath(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid DeathRequest request) {
        return view(death.record(clientId, IfMatch.required(ifMatch), request.diedOn()));
    }

    @DELETE
    @Path("/{clientId}/death")
    @RolesAllowed(Roles.TEAM_LEADER)
    @Operation(
            operationId = "takeBackDeath",
            summary = "Takes back a death that was recorded by mistake",
            description = "The record can be changed again; both changes stay in its history.")
    @APIResponse(
            responseCode = "200",
            description = "The record, which can be changed again",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClientView.class)))
    public ClientView takeBackDeath(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return view(death.takeBack(clientId, IfMatch.required(ifMatch)));
    }

    private ClientView view(Client client) {
        return view(client, openRecord.look(client.id()), null);
    }

    private ClientView view(Client client, Opened opened, @Nullable AsOf asOf) {
        var standing = merges.standing(client.id());
        return ClientView.of(
                client,
                office(client, asOf),
                endOfClaim(client, asOf),
                opened,
                standing.survivor(),
                links.ofRecord(
                        client.id(),
                        standing,
                        opened.hotspots(),
                        client.details().hasDied(),
                        asOf));
    }

    /** The past is told without the claims, which have a history of their own. */
    private @Nullable LocalDate endOfClaim(Client client, @Nullable AsOf asOf) {
        return asOf == null ? claims.endOfClaim(client.id()) : null;
    }

    /** The office in charge today; of the past, the one that stood on the record. */
    private OfficeCode office(Client client, @Nullable AsOf asOf) {
        var kept = client.details().office();
        return asOf == null ? offices.shown(kept, today.date()) : kept;
    }
}
