package lms.actionplan.plan.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import lms.actionplan.clientrecord.AutomaticChange;
import lms.actionplan.plan.OpenPlan.Opened;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser is told on opening a plan (AP ¶21).
 *
 * @param lastOpenedAt absent when this officer opens the plan for the first time
 * @param message absent when nothing has changed by itself
 */
@Schema(name = "ActionPlanOpening")
record OpeningView(
        Instant openedAt,
        @Nullable Instant lastOpenedAt,
        @Nullable String message,
        List<ChangeView> changes) {

    private static final String CHANGED =
            "Automatic changes have been made to this Action Plan since the last time you viewed"
                    + " it.";

    static OpeningView of(Opened opened) {
        return new OpeningView(
                opened.openedAt(),
                opened.lastOpenedAt(),
                opened.changes().isEmpty() ? null : CHANGED,
                opened.changes().stream().map(ChangeView::of).toList());
    }

    /**
     * One field that changed by itself.
     *
     * @param before the old value; absent when an entry was added to a list
     * @param after the new value; absent when an entry was taken from a list
     */
    @Schema(name = "AutomaticChange")
    record ChangeView(
            String field,
            @JsonProperty("old") @Nullable String before,
            @JsonProperty("new") @Nullable String after,
            Instant at,
            OfficeCode office,
            String officer) {

        static ChangeView of(AutomaticChange change) {
            return new ChangeView(
                    change.change().field(),
                    change.change().before(),
                    change.change().after(),
                    change.at(),
                    change.office(),
                    change.officer());
        }
    }
}
