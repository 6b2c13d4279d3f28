package lms.actionplan.interview.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lms.actionplan.diary.FreeTime;
import lms.actionplan.interview.ReadInterviews;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.language.value.InterviewType;
import lms.language.value.OfficeCode;
import lms.language.value.TimeOfDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** When an office could hold an interview. */
@Path("/v1/free-times")
@RunOnVirtualThread
@Tag(name = "Diaries")
class FreeTimesResource {

    private final ReadInterviews readInterviews;
    private final Caller caller;

    FreeTimesResource(ReadInterviews readInterviews, Caller caller) {
        this.readInterviews = readInterviews;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listFreeTimes",
            summary = "When advisers of an office could hold an interview, the earliest first",
            description =
                    "On up to 31 days: the slots at which an adviser with the skill that the type"
                            + " needs works and is free for as long as the type usually takes (IT"
                            + " ¶14-16). Without office, those of the caller's own.")
    public Page<FreeTimeView> list(
            @QueryParam("office") @Nullable OfficeCode office,
            @QueryParam("type") @NotNull InterviewType type,
            @QueryParam("first") @NotNull LocalDate first,
            @QueryParam("last") @NotNull LocalDate last,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        var ended = after == null ? "" : String.join(" ", Cursor.read(after, 3).parts());
        var rows =
                readInterviews
                        .freeTimes(office == null ? caller.office() : office, type, first, last)
                        .stream()
                        .filter(time -> place(time).compareTo(ended) > 0)
                        .limit(limit + 1L)
                        .toList();
        return Page.of(rows, limit, time -> Cursor.of(time.day(), time.startsAt(), time.officer()))
                .map(FreeTimeView::of);
    }

    private static String place(FreeTime time) {
        return time.day() + " " + time.startsAt() + " " + time.officer();
    }

    /** A time at which an adviser could hold the interview. */
    @Schema(name = "FreeTime")
    record FreeTimeView(
            LocalDate day, TimeOfDay startsAt, int minutes, String officer, String name) {

        static FreeTimeView of(FreeTime time) {
            return new FreeTimeView(
                    time.day(), time.startsAt(), time.minutes(), time.officer(), time.name());
        }
    }
}
