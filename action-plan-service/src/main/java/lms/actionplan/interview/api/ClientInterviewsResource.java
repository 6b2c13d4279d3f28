package lms.actionplan.interview.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.Interviews.After;
import lms.actionplan.interview.ReadInterviews;
import lms.kit.access.Roles;
import lms.kit.reader.CaughtUp;
import lms.kit.reader.SeenToken;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The interviews of one client. */
@Path("/v1/clients/{clientId}/interviews")
@RunOnVirtualThread
@Tag(name = "Interviews")
class ClientInterviewsResource {

    private final ReadInterviews readInterviews;
    private final CaughtUp caughtUp;
    private final Allowed allowed;

    ClientInterviewsResource(ReadInterviews readInterviews, CaughtUp caughtUp, Allowed allowed) {
        this.readInterviews = readInterviews;
        this.caughtUp = caughtUp;
        this.allowed = allowed;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listInterviews",
            summary = "The client's interviews, the latest day first")
    public Page<InterviewView> list(
            @PathParam("clientId") ClientId clientId,
            @QueryParam("seen") List<SeenToken> seen,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        caughtUp.await(clientId.toString(), seen);
        var found = readInterviews.ofClient(clientId, after(after), limit + 1);
        return Page.of(found.rows(), limit, ClientInterviewsResource::cursor)
                .map(interview -> allowed.view(interview, found.isInOne()));
    }

    private static Cursor cursor(Interview interview) {
        var day = interview.bookedFor().format(DateTimeFormatter.BASIC_ISO_DATE);
        return Cursor.of(day, interview.id());
    }

    private static @Nullable After after(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Cursor.read(
                text,
                2,
                parts ->
                        new After(
                                LocalDate.parse(parts.get(0), DateTimeFormatter.BASIC_ISO_DATE),
                                new InterviewId(parts.get(1))));
    }
}
