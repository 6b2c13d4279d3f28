package lms.actionplan.interview.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import lms.actionplan.diary.Skill;
import lms.actionplan.interview.InterviewTypes;
import lms.actionplan.interview.TypeOfInterview;
import lms.kit.access.Roles;
import lms.kit.time.Today;
import lms.language.value.InterviewType;
import lms.language.value.PlanDemand;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The types of interview. */
@Path("/v1/interview-types")
@RunOnVirtualThread
@Tag(name = "Interviews")
class InterviewTypesResource {

    private final InterviewTypes types;
    private final Today today;

    InterviewTypesResource(InterviewTypes types, Today today) {
        this.types = types;
        this.today = today;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
    @Operation(
            operationId = "listInterviewTypes",
            summary = "The types of interview that there are on a day, today if none is named",
            description =
                    "What each demands of the Action Plan (AP ¶17, ¶101-102), the skill that an"
                            + " adviser needs (IT ¶15), whether failures to attend and to"
                            + " participate are recorded, how long it usually takes, and whether it"
                            + " is for work coaches (IT ¶14).")
    public TypesView list(@QueryParam("on") @Nullable LocalDate on) {
        var day = on == null ? today.date() : on;
        return new TypesView(day, types.all(day).stream().map(TypeView::of).toList());
    }

    /** The types of a day, by their words. */
    @Schema(name = "InterviewTypes")
    record TypesView(LocalDate on, List<TypeView> types) {}

    /** A type of interview. */
    @Schema(name = "TypeOfInterview")
    record TypeView(
            InterviewType type,
            PlanDemand demands,
            Skill skill,
            boolean failToAttend,
            boolean ftp,
            int minutes,
            boolean coachesBook,
            String source) {

        static TypeView of(TypeOfInterview type) {
            return new TypeView(
                    type.type(),
                    type.demands(),
                    type.skill(),
                    type.failToAttend(),
                    type.ftp(),
                    type.minutes(),
                    type.coachesBook(),
                    type.source());
        }
    }
}
