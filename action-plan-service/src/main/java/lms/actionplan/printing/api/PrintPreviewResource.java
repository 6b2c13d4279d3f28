package lms.actionplan.printing.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import lms.actionplan.printing.PrintOption;
import lms.actionplan.printing.PrintStyle;
import lms.actionplan.printing.RenderPrint;
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.language.value.ClientId;
import lms.language.value.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a print would look like. */
@Path("/v1/clients/{clientId}/action-plan/print-preview")
@RunOnVirtualThread
@Tag(name = "Printing Action Plans")
class PrintPreviewResource {

    private static final String OPTIONS =
            PrintOption.OPEN
                    + "|"
                    + PrintOption.OPEN_REVIEWED
                    + "|"
                    + PrintOption.ALL
                    + "|"
                    + PrintOption.ALL_REVIEWED;
    private static final String STYLES =
            PrintStyle.STANDARD_WORDS + "|" + PrintStyle.NEW_DEAL_WORDS;
    private static final String ENGLISH = "English";
    private static final String WELSH = "Welsh";

    private final RenderPrint renderPrint;
    private final CaughtUp caughtUp;

    PrintPreviewResource(RenderPrint renderPrint, CaughtUp caughtUp) {
        this.renderPrint = renderPrint;
        this.caughtUp = caughtUp;
    }

    /** Builds its answer itself, because a page that shows free text may run nothing. */
    @GET
    @Produces("text/html;charset=UTF-8")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "previewActionPlanPrint",
            summary = "What a print made now would say, as a page to look at",
            description =
                    "The same contents in the same words as on paper (AP ¶114-118). Looking records"
                            + " no print.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> preview(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("seen") List<SeenToken> seen,
            @Parameter(
                            description = "One of the four print options (AP ¶114)",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                PrintOption.OPEN,
                                                PrintOption.OPEN_REVIEWED,
                                                PrintOption.ALL,
                                                PrintOption.ALL_REVIEWED
                                            }))
                    @QueryParam("option")
                    @NotNull
                    @Pattern(regexp = OPTIONS)
                    String option,
            @Parameter(
                            description = "Standard or New Deal (AP ¶115)",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                PrintStyle.STANDARD_WORDS,
                                                PrintStyle.NEW_DEAL_WORDS
                                            }))
                    @QueryParam("style")
                    @NotNull
                    @Pattern(regexp = STYLES)
                    String style,
            @Parameter(
                            description = "The client's preferred one when it is left out",
                            schema = @Schema(enumeration = {ENGLISH, WELSH}))
                    @QueryParam("language")
                    @Pattern(regexp = ENGLISH + "|" + WELSH)
                    @Nullable String language) {
        caughtUp.await(clientId.toString(), seen);
        var page =
                renderPrint.preview(
                        clientId, PrintOption.of(option), PrintStyle.of(style), language(language));
        return RestResponse.ResponseBuilder.ok(page)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static @Nullable Language language(@Nullable String words) {
        if (words == null) {
            return null;
        }
        return words.equals(WELSH) ? Language.WELSH : Language.ENGLISH;
    }
}
