package lms.workprogramme.escalation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lms.kit.access.Roles;
import lms.kit.rest.Link;
import lms.kit.rest.Page;
import lms.language.value.ClientId;
import lms.language.value.ReferralId;
import lms.workprogramme.escalation.Escalation;
import lms.workprogramme.escalation.EscalationKind;
import lms.workprogramme.escalation.ReadEscalations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is overdue, for those who lead an office. */
@Path("/v1/escalations")
@RolesAllowed({Roles.TEAM_LEADER, Roles.OFFICE_MANAGER})
@RunOnVirtualThread
@Tag(name = "Escalations")
class EscalationsResource {

    private final ReadEscalations read;

    EscalationsResource(ReadEscalations read) {
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "listEscalations",
            summary = "What is overdue in the caller's office, the longest overdue first",
            description =
                    """
                    Referrals not acknowledged or not started in time, postponements whose review date is \
                    reached (WP ¶23), Exit Reports that have not come back (WP ¶58). Each is raised \
                    once by the night job, and settled when its cause is gone.\
                    """)
    public Page<EscalationView> list(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        return read.ofOwnOffice(after, limit).map(EscalationView::of);
    }

    /** Something overdue. */
    @Schema(
            name = "Escalation",
            requiredProperties = {
                "escalationId",
                "kind",
                "clientId",
                "overdueFrom",
                "raisedOn",
                "_links"
            })
    record EscalationView(
            UUID escalationId,
            EscalationKind kind,
            ClientId clientId,
            @Nullable ReferralId referralId,
            @Schema(description = "The first day on which it is overdue.") LocalDate overdueFrom,
            LocalDate raisedOn,
            Map<String, Link> _links) {

        static EscalationView of(Escalation escalation) {
            var links = new LinkedHashMap<String, Link>();
            links.put(
                    "work-programme",
                    Link.get("/v1/clients/" + escalation.clientId() + "/work-programme"));
            if (escalation.referralId() != null) {
                links.put("referral", Link.get("/v1/referrals/" + escalation.referralId()));
            }
            return new EscalationView(
                    escalation.id(),
                    escalation.overdue().kind(),
                    escalation.clientId(),
                    escalation.referralId(),
                    escalation.overdue().from(),
                    escalation.raisedOn(),
                    links);
        }
    }
}
