package lms.actionplan.interview.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lms.actionplan.interview.ReadInterviews;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.rest.Page;
import lms.kit.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The interviews of an officer's day. */
@Path("/v1/interviews/of-the-day")
@RunOnVirtualThread
@Tag(name = "Interviews")
class OfficersDayResource {

    private final ReadInterviews readInterviews;
    private final Allowed allowed;
    private final Caller caller;
    private final Today today;

    OfficersDayResource(
            ReadInterviews readInterviews, Allowed allowed, Caller caller, Today today) {
        this.readInterviews = readInterviews;
        this.allowed = allowed;
        this.caller = caller;
        this.today = today;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listInterviewsOfTheDay",
            summary = "The interviews of an officer's day, in the order of their times",
            description =
                    "Those in the officer's diary and those that the officer holds; last come those"
                            + " without a time. The caller's own, today, unless another officer or"
                            + " day is named (IT ¶14). Those of clients whom the caller may not"
                            + " know of are left out.")
    public Page<InterviewView> list(
            @QueryParam("officer") @Nullable String officer,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        var page =
                Page.of(
                        readInterviews.ofOfficer(
                                officer == null ? caller.officer() : officer,
                                on == null ? today.date() : on,
                                Cursors.time(after),
                                limit + 1),
                        limit,
                        Cursors::ofTime);
        return new Page<>(
                        page.items().stream().filter(readInterviews::mayBeKnown).toList(),
                        page.next())
                .map(allowed::view);
    }
}
