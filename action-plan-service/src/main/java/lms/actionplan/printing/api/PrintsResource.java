package lms.actionplan.printing.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import lms.actionplan.printing.PlanPrint;
import lms.actionplan.printing.PrintId;
import lms.actionplan.printing.PrintPlan;
import lms.actionplan.printing.Prints.After;
import lms.actionplan.printing.ReadPrints;
import lms.actionplan.printing.RenderPrint;
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.Created;
import lms.kit.rest.Cursor;
import lms.kit.rest.Idempotent;
import lms.kit.rest.Page;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The prints of a client's Action Plan. */
@Path("/v1/clients/{clientId}/action-plan/prints")
@RunOnVirtualThread
@Tag(name = "Printing Action Plans")
class PrintsResource {

    private static final String EXAMPLE =
            """
            {"option": "Open Action Items", "style": "Standard", "copies": 2, "language": "Welsh"}
            """;

    private final PrintPlan printPlan;
    private final ReadPrints readPrints;
    private final RenderPrint renderPrint;
    private final CaughtUp caughtUp;

    PrintsResource(
            PrintPlan printPlan,
            ReadPrints readPrints,
            RenderPrint renderPrint,
            CaughtUp caughtUp) {
        this.printPlan = printPlan;
        this.readPrints = readPrints;
        this.renderPrint = renderPrint;
        this.caughtUp = caughtUp;
    }

    static String path(ClientId clientId, PrintId printId) {
        return "/v1/clients/" + clientId + "/action-plan/prints/" + printId;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "printActionPlan",
            summary = "Prints the plan as it was saved last",
            description =
                    "One of the four print options with exactly its contents (AP ¶114), as Standard"
                            + " or New Deal print and in so many copies (AP ¶115). What is in a"
                            + " draft is not printed. The print is recorded with the version that"
                            + " was printed (AP ¶101); the paper itself is the document linked.")
    @APIResponse(
            responseCode = "201",
            description = "The print, at Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PrintView.class)))
    public RestResponse<PrintView> print(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("seen") List<SeenToken> seen,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = PrintRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "Two copies in Welsh",
                                                            value = EXAMPLE)))
                    @NotNull
                    @Valid
                    PrintRequest request) {
        caughtUp.await(clientId.toString(), seen);
        var print =
                printPlan.print(
                        clientId,
                        request.option(),
                        request.style(),
                        request.copies(),
                        request.language());
        return Created.at(path(clientId, print.id()), PrintView.of(print));
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listActionPlanPrints",
            summary = "The prints of the plan, the latest first")
    public Page<PrintView> list(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        var rows = readPrints.ofClient(clientId, after(after), limit + 1);
        return Page.of(rows, limit, PrintsResource::cursor).map(PrintView::of);
    }

    @GET
    @Path("/{printId}")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(operationId = "readActionPlanPrint", summary = "One print of the plan")
    public PrintView read(
            @PathParam("clientId") ClientId clientId, @PathParam("printId") PrintId printId) {
        return PrintView.of(readPrints.one(clientId, printId));
    }

    /** Builds its answer itself, because it is not JSON and has a name to be stored under. */
    @GET
    @Path("/{printId}/document")
    @Produces("application/pdf")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "readPrintedActionPlan",
            summary = "The paper of a print, as a tagged PDF (PDF/UA-1)",
            description =
                    "All copies, one after the other. The customer's name and National Insurance"
                            + " number are on every page (AP ¶116), and blank sections on none (AP"
                            + " ¶118). The same print gives the same document"
                            + " until an Action Item on it is purged (AP ¶60).")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> document(
            @PathParam("clientId") ClientId clientId, @PathParam("printId") PrintId printId) {
        return RestResponse.ResponseBuilder.ok(renderPrint.document(clientId, printId))
                .header("Content-Disposition", "inline; filename=\"action-plan.pdf\"")
                .build();
    }

    private static Cursor cursor(PlanPrint print) {
        return Cursor.of(print.printed().at(), print.id());
    }

    private static @Nullable After after(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Cursor.read(
                text,
                2,
                parts -> new After(Instant.parse(parts.get(0)), new PrintId(parts.get(1))));
    }
}
