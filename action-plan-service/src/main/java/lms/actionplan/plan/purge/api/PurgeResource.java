package lms.actionplan.plan.purge.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lms.actionplan.plan.purge.DueItems;
import lms.actionplan.plan.purge.PreviewPurge;
import lms.kit.access.Roles;
import lms.kit.rest.AskedDay;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.kit.time.Today;
import lms.language.value.ActionItemId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the purge of closed Action Items would do. */
@Path("/v1/purge/action-items")
@RunOnVirtualThread
@Tag(name = "Action Plans")
class PurgeResource {

    private final PreviewPurge previewPurge;
    private final Today today;

    PurgeResource(PreviewPurge previewPurge, Today today) {
        this.previewPurge = previewPurge;
        this.today = today;
    }

    @GET
    @RolesAllowed({Roles.TEAM_LEADER, Roles.OFFICE_MANAGER, Roles.OPERATOR})
    @Operation(
            operationId = "previewPurgeOfActionItems",
            summary = "The closed Action Items that are purged by a day, the longest closed first",
            description =
                    "Closed Action Items are purged from the system 18 months after the date they"
                            + " were closed (AP ¶60). This lists them and purges none. An operator"
                            + " sees those of all offices without restricted clients, anyone else"
                            + " those of their own office.")
    public Page<DueItemView> preview(
            @Parameter(
                            description = "The day that is asked about; today when absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("on")
                    @Nullable AskedDay on,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Min(1) @Max(Page.LONGEST) @DefaultValue(Page.USUAL) int limit) {
        var day = on == null ? today.date() : on.day();
        return Page.of(
                        previewPurge.on(day, after(after), limit + 1),
                        limit,
                        item -> Cursor.of(item.closedOn(), item.itemId()))
                .map(item ->
                        new DueItemView(
                                item.clientId(),
                                item.itemId(),
                                item.closedOn(),
                                previewPurge.purgedOn(item, day)));
    }

    private static DueItems.@Nullable After after(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Cursor.read(
                text,
                2,
                parts ->
                        new DueItems.After(
                                LocalDate.parse(parts.get(0)), new ActionItemId(parts.get(1))));
    }
}
