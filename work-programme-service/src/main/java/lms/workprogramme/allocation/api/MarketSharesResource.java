package lms.workprogramme.allocation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import lms.kit.access.Roles;
import lms.kit.rest.AskedDay;
import lms.kit.rest.Idempotent;
import lms.workprogramme.allocation.ReadMarketShares;
import lms.workprogramme.allocation.TryShareShift;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Market shares. */
@Path("/v1/market-shares")
@RunOnVirtualThread
@Tag(name = "Market shares")
class MarketSharesResource {

    private static final String RESULT =
            """
            {
              "area": "CPA 16",
              "areaName": "West Yorkshire",
              "paymentGroup": 1,
              "from": "2012-06-01",
              "sharesVersion": "2026-11",
              "providers": [
                {
                  "provider": "calder-futures",
                  "name": "Calder Futures",
                  "weightBefore": 1,
                  "percentBefore": 50.00,
                  "weightAfter": 45,
                  "percentAfter": 45.00,
                  "referrals": 204,
                  "wouldHaveHad": 183
                },
                {
                  "provider": "aire-works",
                  "name": "Aire Works",
                  "weightBefore": 1,
                  "percentBefore": 50.00,
                  "weightAfter": 55,
                  "percentAfter": 55.00,
                  "referrals": 198,
                  "wouldHaveHad": 219
                }
              ],
              "since": "2012-02-02",
              "until": "2012-05-01",
              "referrals": 402,
              "elsewhere": 21
            }
            """;

    private static final String IN_FORCE =
            """
            {
              "sharesVersion": "2026-11",
              "on": "2012-05-01",
              "areas": [
                {
                  "area": "CPA 16",
                  "areaName": "West Yorkshire",
                  "shares": [
                    {
                      "paymentGroups": [1, 2, 3, 4, 5, 6, 7, 8, 9],
                      "from": "2011-06-01",
                      "source": "ADR-0012: equal shares at the start",
                      "contracts": [
                        {
                          "provider": "calder-futures",
                          "name": "Calder Futures",
                          "provision": "Work Programme, CPA 16 West Yorkshire, Calder Futures",
                          "weight": 1,
                          "listedWeight": 1,
                          "percent": 50.00
                        },
                        {
                          "provider": "aire-works",
                          "name": "Aire Works",
                          "provision": "Work Programme, CPA 16 West Yorkshire, Aire Works",
                          "weight": 1,
                          "listedWeight": 1,
                          "percent": 50.00
                        }
                      ]
                    }
                  ]
                }
              ]
            }
            """;

    private final ReadMarketShares read;
    private final TryShareShift tryOut;

    MarketSharesResource(ReadMarketShares read, TryShareShift tryOut) {
        this.read = read;
        this.tryOut = tryOut;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER, Roles.OPERATOR})
    @Operation(
            operationId = "listMarketShares",
            summary = "The contract areas, their provisions and market shares",
            description =
                    """
                    Between whom a draw is made (WP ¶8) in each contract area, for each payment \
                    group, by the shares that hold on the day. Closed contracts are listed with \
                    weight 0: the others have their share in proportion.\
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The shares that hold on the day",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = MarketSharesView.class),
                            examples = @ExampleObject(name = "shares", value = IN_FORCE)))
    public MarketSharesView list(
            @Parameter(
                            description = "The day that is asked about; today when absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("on")
                    @Nullable AskedDay on) {
        return MarketSharesView.of(read.on(on == null ? null : on.day()));
    }

    @POST
    @Path("/dry-run")
    @Idempotent
    @RolesAllowed({Roles.OPERATOR, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "tryShareShift",
            summary = "What a shift of market shares would change",
            description =
                    """
                    Takes a row of weights that is not in the table (WP ¶8), and tells each provider's \
                    share in percent without and with it, and where the clients who were drawn for in \
                    the last days would have gone: each past draw's random number is looked up by the \
                    proposed weights, so that nothing but the shift makes a difference. Those who \
                    followed the other member of a joint claim were not drawn for and are not counted. \
                    Nothing is changed and nothing is kept; the table itself is a file.\
                    """)
    @APIResponse(
            responseCode = "200",
            description = "Shares before and after, and past draws by either",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ShareShiftView.class),
                            examples = @ExampleObject(name = "shift", value = RESULT)))
    public ShareShiftView tryShift(@NotNull @Valid ShareShiftRequest request) {
        var proposed = request.toDomain();
        return ShareShiftView.of(proposed, tryOut.of(proposed, request.days()));
    }
}
