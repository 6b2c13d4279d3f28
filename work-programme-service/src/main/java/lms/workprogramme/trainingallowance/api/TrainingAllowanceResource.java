package lms.workprogramme.trainingallowance.api;

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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.value.ClientId;
import lms.workprogramme.journey.TrainingAllowance;
import lms.workprogramme.trainingallowance.RecordTrainingAllowance;
import lms.workprogramme.trainingallowance.RecordTrainingAllowance.Shown;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The Training Allowance subform. */
@Path("/v1/clients/{clientId}/work-programme/training-allowance")
@RunOnVirtualThread
@Tag(name = "Work Programme")
class TrainingAllowanceResource {

    private final RecordTrainingAllowance trainingAllowances;
    private final CaughtUp caughtUp;

    TrainingAllowanceResource(RecordTrainingAllowance trainingAllowances, CaughtUp caughtUp) {
        this.trainingAllowances = trainingAllowances;
        this.caughtUp = caughtUp;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "getTrainingAllowance",
            summary = "The Training Allowance subform",
            description =
                    """
                    Start, expected end and actual end of the training (WP ¶31); all absent as long as \
                    nothing was recorded. The version is that of the WP Details. The link `amend` is \
                    there when this caller may amend the dates. `hint` is there once the expected end \
                    has come and no actual end is recorded (WP ¶36).\
                    """)
    public TrainingAllowanceView get(
            @PathParam("clientId") ClientId clientId, @QueryParam("seen") List<SeenToken> seen) {
        caughtUp.await(clientId.toString(), seen);
        return TrainingAllowanceView.of(trainingAllowances.of(clientId));
    }

    @PUT
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
    @Operation(
            operationId = "recordTrainingAllowance",
            summary = "Records the dates of a participant's training",
            description =
                    """
                    For a participant (WP ¶30-32). If-Match is the ETag of the WP Details. From the start \
                    on the record shows the hotspot Trng Allow, until the actual end is reached (WP \
                    ¶33, ¶35); the expected end does not remove it (WP ¶36). Refused with every reason \
                    at once.\
                    """)
    public TrainingAllowanceView record(
            @PathParam("clientId") ClientId clientId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @QueryParam("seen") List<SeenToken> seen,
            @NotNull @Valid TrainingAllowanceRequest request) {
        caughtUp.await(clientId.toString(), seen);
        return TrainingAllowanceView.of(
                trainingAllowances.record(clientId, IfMatch.required(ifMatch), request.toDomain()));
    }

    /** The dates to be recorded. */
    @Schema(
            name = "RecordTrainingAllowance",
            examples =
                    "{\"startDate\": \"2012-05-08\", \"expectedEndDate\": \"2012-06-01\","
                            + " \"actualEndDate\": \"2012-05-31\"}")
    record TrainingAllowanceRequest(
            @NotNull LocalDate startDate,
            @NotNull LocalDate expectedEndDate,
            @Schema(description = "Removes the hotspot once it is reached.")
                    @Nullable LocalDate actualEndDate) {

        TrainingAllowance toDomain() {
            return new TrainingAllowance(startDate, expectedEndDate, actualEndDate);
        }
    }

    /** The Training Allowance subform (WP ¶31). */
    @Schema(
            name = "TrainingAllowance",
            requiredProperties = {"clientId", "version", "_links"})
    record TrainingAllowanceView(
            ClientId clientId,
            long version,
            @Nullable LocalDate startDate,
            @Nullable LocalDate expectedEndDate,
            @Nullable LocalDate actualEndDate,
            @Schema(description = "What to do about the hotspot; absent most of the time.")
                    @Nullable String hint,
            Map<String, Link> _links)
            implements Versioned {

        static TrainingAllowanceView of(Shown shown) {
            var journey = shown.journey();
            var training = journey.course().trainingAllowance();
            var details = "/v1/clients/" + journey.clientId() + "/work-programme";
            var links = new LinkedHashMap<String, Link>();
            links.put("self", Link.get(details + "/training-allowance"));
            links.put("work-programme", Link.get(details));
            if (shown.mayAmend()) {
                links.put("amend", Link.put(details + "/training-allowance"));
            }
            return new TrainingAllowanceView(
                    journey.clientId(),
                    journey.version(),
                    training == null ? null : training.start(),
                    training == null ? null : training.expectedEnd(),
                    training == null ? null : training.actualEnd(),
                    shown.hint(),
                    links);
        }
    }
}
