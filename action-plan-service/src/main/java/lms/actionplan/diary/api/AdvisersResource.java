package lms.actionplan.diary.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import lms.actionplan.diary.Adviser;
import lms.actionplan.diary.KeepDiary;
import lms.actionplan.diary.NoteUnavailability;
import lms.actionplan.diary.ReadDiary;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Created;
import lms.kit.rest.Cursor;
import lms.kit.rest.Idempotent;
import lms.kit.rest.IfMatch;
import lms.kit.rest.Link;
import lms.kit.rest.Page;
import lms.kit.time.Today;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Advisers and their diaries. */
@Path("/v1/advisers")
@RunOnVirtualThread
@Tag(name = "Diaries")
class AdvisersResource {

    private final KeepDiary keepDiary;
    private final NoteUnavailability noteUnavailability;
    private final ReadDiary readDiary;
    private final Caller caller;
    private final Today today;

    AdvisersResource(
            KeepDiary keepDiary,
            NoteUnavailability noteUnavailability,
            ReadDiary readDiary,
            Caller caller,
            Today today) {
        this.keepDiary = keepDiary;
        this.noteUnavailability = noteUnavailability;
        this.readDiary = readDiary;
        this.caller = caller;
        this.today = today;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "openDiary",
            summary = "Opens a diary for an adviser of your own office",
            description =
                    "With the skills that the adviser is set up for, and the times of the week at"
                            + " which they see clients (IT ¶14-16).")
    @APIResponse(
            responseCode = "201",
            description = "The adviser, at Location",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AdviserView.class)))
    public RestResponse<AdviserView> open(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    OpenDiaryRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "An adviser on Mondays",
                                                            value = OpenDiaryRequest.EXAMPLE)))
                    @NotNull
                    @Valid
                    OpenDiaryRequest request) {
        var adviser = keepDiary.open(request.officer(), request.adviser().toDomain());
        return Created.at("/v1/advisers/" + adviser.officer(), view(adviser));
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listAdvisers",
            summary = "The advisers of an office who have diaries",
            description = "By sign-in name; without office, those of the caller's own.")
    public Page<AdviserView> list(
            @QueryParam("office") @Nullable OfficeCode office,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        var last = after == null ? null : Cursor.read(after, 1).parts().getFirst();
        var rows = readDiary.advisers(office == null ? caller.office() : office, last, limit + 1);
        return Page.of(rows, limit, adviser -> Cursor.of(adviser.officer())).map(this::view);
    }

    @GET
    @Path("/{officer}")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(operationId = "readAdviser", summary = "One adviser")
    public AdviserView read(@PathParam("officer") String officer) {
        return view(readDiary.adviser(officer));
    }

    @PUT
    @Path("/{officer}")
    @RolesAllowed({Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "changeAdviser",
            summary = "Says anew who an adviser of your own office is and when they work",
            description =
                    "What stands in the diary stays. Another office may be named, whose keepers"
                            + " then keep the diary (IT ¶15-16).")
    public AdviserView change(
            @PathParam("officer") String officer,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = AdviserBody.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "An adviser on Mondays",
                                                            value = AdviserBody.EXAMPLE)))
                    @NotNull
                    @Valid
                    AdviserBody request) {
        return view(keepDiary.change(officer, IfMatch.required(ifMatch), request.toDomain()));
    }

    @GET
    @Path("/{officer}/diary")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "readDiary",
            summary = "An adviser's diary on up to 31 days",
            description =
                    "When they work, and what takes their time (IT ¶14-16). It names no client."
                            + " Without first, from today on; without last, that one day.")
    public DiaryView diary(
            @PathParam("officer") String officer,
            @QueryParam("first") @Nullable LocalDate first,
            @QueryParam("last") @Nullable LocalDate last) {
        var from = first == null ? today.date() : first;
        var to = last == null ? from : last;
        return DiaryView.of(readDiary.diary(officer, from, to), from, to);
    }

    @POST
    @Path("/{officer}/unavailability")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "noteUnavailability",
            summary = "Notes that an adviser is unavailable",
            description =
                    "By the adviser, or by those who keep the diary; not where an interview is"
                            + " booked (IT ¶16).")
    @APIResponse(
            responseCode = "201",
            description = "The unavailability",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DiaryView.EngagementView.class)))
    public RestResponse<DiaryView.EngagementView> unavailable(
            @PathParam("officer") String officer,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    UnavailabilityRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "A morning's training",
                                                            value =
                                                                    """
                                                                    {
                                                                      "firstDay": "2012-05-02",
                                                                      "startsAt": "09:00",
                                                                      "lastDay": "2012-05-02",
                                                                      "endsAt": "12:00",
                                                                      "because": "TRAINING"
                                                                    }
                                                                    """)))
                    @NotNull
                    @Valid
                    UnavailabilityRequest request) {
        var noted = noteUnavailability.note(officer, request.span(), request.because().toDomain());
        return Created.at(
                "/v1/advisers/" + officer + "/unavailability/" + noted.id(),
                DiaryView.EngagementView.of(noted));
    }

    @POST
    @Path("/{officer}/unavailability/{unavailabilityId}/withdraw")
    @Idempotent
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "withdrawUnavailability",
            summary = "Says that an adviser is available after all",
            description = "By the adviser, or by those who keep the diary (IT ¶16).")
    public DiaryView.EngagementView available(
            @PathParam("officer") String officer,
            @PathParam("unavailabilityId") UUID unavailabilityId) {
        return DiaryView.EngagementView.of(noteUnavailability.withdraw(officer, unavailabilityId));
    }

    private AdviserView view(Adviser adviser) {
        var path = "/v1/advisers/" + adviser.officer();
        var links = new LinkedHashMap<String, Link>();
        links.put("diary", Link.get(path + "/diary"));
        if (readDiary.mayKeep(adviser)) {
            links.put("change", Link.put(path));
        }
        if (readDiary.mayNoteUnavailability(adviser)) {
            links.put("noteUnavailability", Link.post(path + "/unavailability"));
        }
        return AdviserView.of(adviser, links);
    }
}
