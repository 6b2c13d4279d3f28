package lms.actionplan.plan.rules;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static lms.actionplan.plan.PlanRefusal.DOUBLE_QUOTES;
import static lms.actionplan.plan.PlanRefusal.EMPLOYMENT_HISTORY_TOO_LONG;
import static lms.actionplan.plan.PlanRefusal.FIELD_NOT_COMPLETED;
import static lms.actionplan.plan.PlanRefusal.INFO_TOO_LONG;
import static lms.actionplan.plan.PlanRefusal.ITEM_AMENDED_TWICE;
import static lms.actionplan.plan.PlanRefusal.ITEM_NOT_ON_PLAN;
import static lms.actionplan.plan.PlanRefusal.NOT_IN_AN_INTERVIEW;
import static lms.actionplan.plan.PlanRefusal.NO_NEW_ITEM;
import static lms.actionplan.plan.PlanRefusal.PLAN_EXISTS;
import static lms.actionplan.plan.PlanRefusal.TEXT_TOO_LONG;
import static lms.actionplan.plan.PlanRefusal.TOO_MANY_ITEMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import lms.actionplan.interview.Interview;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.plan.DraftContent.AmendedItem;
import lms.actionplan.plan.DraftContent.Wording;
import lms.actionplan.plan.Limits;
import lms.actionplan.plan.Plan;
import lms.actionplan.plan.PlanRefusal;
import lms.actionplan.plan.Texts;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.ActionItemId;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** When an Action Plan may be created and saved. */
public final class PlanRules {

    private PlanRules() {}

    /**
     * A client gets a plan once, in an open interview.
     *
     * @param interview absent when there is no such interview
     */
    @Source("AP ¶4, ¶17, ¶99")
    public static Ruling mayCreate(
            ClientId clientId, boolean planExists, @Nullable Interview interview) {
        var reasons = new ArrayList<Reason>();
        if (planExists) {
            reasons.add(PLAN_EXISTS.reason());
        }
        if (interview == null || !interview.isOpen() || !interview.clientId().equals(clientId)) {
            reasons.add(NOT_IN_AN_INTERVIEW.at("/interviewId"));
        }
        return Ruling.of(reasons);
    }

    /** A draft is saved when everything in it is complete and within its limits. */
    @Source("AP ¶22, ¶53, ¶57, ¶60, ¶74, ¶85, ¶97, ¶108")
    public static Ruling maySave(Plan plan, DraftContent draft, Limits limits, LocalDate on) {
        var reasons = new ArrayList<Reason>();
        if (draft.newItems().isEmpty()) {
            reasons.add(NO_NEW_ITEM.at("/newItems"));
        }
        if (plan.items().size() + draft.newItems().size() > limits.items()) {
            reasons.add(TOO_MANY_ITEMS.at("/newItems"));
        }
        for (int i = 0; i < draft.newItems().size(); i++) {
            reasons.addAll(wording(draft.newItems().get(i), null, "/newItems/" + i, limits, on));
        }
        reasons.addAll(amendments(plan, draft.amendedItems(), limits, on));
        reasons.addAll(texts(draft.texts(), limits));
        return Ruling.of(reasons);
    }

    private static List<Reason> amendments(
            Plan plan, List<AmendedItem> amendments, Limits limits, LocalDate on) {
        Map<ActionItemId, ActionItem> items =
                plan.items().stream().collect(toMap(ActionItem::id, identity()));
        var amended = new HashSet<ActionItemId>();
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < amendments.size(); i++) {
            var amendment = amendments.get(i);
            var at = "/amendedItems/" + i;
            var item = items.get(amendment.id());
            if (item == null) {
                reasons.add(ITEM_NOT_ON_PLAN.at(at + "/id"));
            }
            if (!amended.add(amendment.id())) {
                reasons.add(ITEM_AMENDED_TWICE.at(at + "/id"));
            }
            reasons.addAll(wording(amendment, item, at, limits, on));
        }
        return reasons;
    }

    /**
     * @param before the item that is amended; its target date is judged only when it changes
     */
    private static List<Reason> wording(
            Wording wording, @Nullable ActionItem before, String at, Limits limits, LocalDate on) {
        var reasons = new ArrayList<Reason>();
        var text = wording.text();
        if (text == null || text.isBlank()) {
            reasons.add(FIELD_NOT_COMPLETED.at(at + "/text"));
        }
        reasons.addAll(text(text, limits.itemText(), TEXT_TOO_LONG, at + "/text"));
        if (wording.assignedTo() == null) {
            reasons.add(FIELD_NOT_COMPLETED.at(at + "/assignedTo"));
        }
        var target = wording.target();
        if (target == null) {
            reasons.add(FIELD_NOT_COMPLETED.at(at + "/target"));
        } else if (before == null || !target.equals(before.target())) {
            TargetDate.refusal(target, on, limits.targetWindowMonths())
                    .ifPresent(refusal -> reasons.add(refusal.at(at + "/target")));
        }
        return reasons;
    }

    private static List<Reason> texts(Texts texts, Limits limits) {
        var reasons = new ArrayList<Reason>();
        reasons.addAll(text(texts.aims(), limits.aims(), TEXT_TOO_LONG, "/texts/aims"));
        reasons.addAll(
                text(
                        texts.employmentHistory(),
                        limits.employmentHistory(),
                        EMPLOYMENT_HISTORY_TOO_LONG,
                        "/texts/employmentHistory"));
        reasons.addAll(
                text(
                        texts.personalCircumstances(),
                        limits.personalCircumstances(),
                        TEXT_TOO_LONG,
                        "/texts/personalCircumstances"));
        reasons.addAll(
                text(
                        texts.qualifications(),
                        limits.qualifications(),
                        TEXT_TOO_LONG,
                        "/texts/qualifications"));
        reasons.addAll(text(texts.info(), limits.info(), INFO_TOO_LONG, "/texts/info"));
        return reasons;
    }

    private static List<Reason> text(
            @Nullable String text, int limit, PlanRefusal tooLong, String at) {
        var reasons = new ArrayList<Reason>();
        if (text != null && FreeText.hasDoubleQuotes(text)) {
            reasons.add(DOUBLE_QUOTES.at(at));
        }
        if (text != null && FreeText.isLongerThan(limit, text)) {
            reasons.add(tooLong.at(at));
        }
        return reasons;
    }
}
