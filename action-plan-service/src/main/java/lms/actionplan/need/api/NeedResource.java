package lms.actionplan.need.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.actionplan.need.ReadNeed;
import lms.actionplan.plan.ReadPlan;
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.Link;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who must have an Action Plan, and why. */
@Path("/v1/clients/{clientId}/action-plan/need")
@RunOnVirtualThread
@Tag(name = "Action Plans")
class NeedResource {

    private final ReadNeed readNeed;
    private final ReadPlan readPlan;
    private final CaughtUp caughtUp;

    NeedResource(ReadNeed readNeed, ReadPlan readPlan, CaughtUp caughtUp) {
        this.readNeed = readNeed;
        this.readPlan = readPlan;
        this.caughtUp = caughtUp;
    }

    static String path(ClientId clientId) {
        return "/v1/clients/" + clientId + "/action-plan/need";
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "readNeedOfActionPlan",
            summary = "Whether the client must have an Action Plan, and why",
            description =
                    "Today, or on the day given (AP ¶17, ¶63): Must, When referred, Not required,"
                            + " or Not known when the record does not tell. Each reason is in the"
                            + " words of the text. What an interview demands of the plan follows"
                            + " from its type, not from this answer (AP ¶101-102).")
    public NeedView read(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("seen") List<SeenToken> seen) {
        caughtUp.await(clientId.toString(), seen);
        var answer = readNeed.on(clientId, on);
        return NeedView.of(
                answer,
                readPlan.exists(clientId)
                        ? Map.of("actionPlan", Link.get("/v1/clients/" + clientId + "/action-plan"))
                        : Map.of());
    }
}
