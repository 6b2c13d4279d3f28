package lms.actionplan.history.api;

import java.util.List;
import java.util.function.Function;
import lms.actionplan.history.PlanChange;
import lms.actionplan.history.PlanChange.ChallengeChange;
import lms.actionplan.history.PlanChange.ClosingChange;
import lms.actionplan.history.PlanChange.ItemChange;
import lms.actionplan.history.PlanChange.RecordChange;
import lms.actionplan.history.PlanChange.ReviewChange;
import lms.actionplan.history.PlanChange.TextChange;
import lms.actionplan.history.ReadHistory.Compared;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed from one version of a plan to another, in words.
 *
 * @param since 0 when it was compared with the empty plan
 * @param language the language of the words, as HTML names it
 */
@Schema(name = "ActionPlanChanges")
record ChangesView(long since, long version, String language, List<ChangeView> changes) {

    static ChangesView of(Compared compared, String language, Function<PlanChange, String> words) {
        return new ChangesView(
                compared.since(),
                compared.version(),
                language,
                compared.changes().stream()
                        .map(change -> new ChangeView(about(change), words.apply(change)))
                        .toList());
    }

    private static String about(PlanChange change) {
        return switch (change) {
            case ItemChange _ -> "Action Item";
            case ClosingChange _ -> "Date closed";
            case ReviewChange _ -> "Review";
            case TextChange(var text, var _, var _) -> text.words();
            case ChallengeChange _ -> "Challenge";
            case RecordChange(var field) -> field.field();
        };
    }

    /**
     * One change.
     *
     * @param about what changed, in the terms of the texts
     */
    @Schema(name = "ActionPlanChange")
    record ChangeView(String about, String words) {}
}
