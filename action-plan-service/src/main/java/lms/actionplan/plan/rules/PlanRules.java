package lms.actionplan.plan.rules;

import static lms.actionplan.plan.PlanRefusal.DOUBLE_QUOTES;
import static lms.actionplan.plan.PlanRefusal.EMPLOYMENT_HISTORY_TOO_LONG;
import static lms.actionplan.plan.PlanRefusal.FIELD_NOT_COMPLETED;
import static lms.actionplan.plan.PlanRefusal.INFO_TOO_LONG;
import static lms.actionplan.plan.PlanRefusal.ITEM_AMENDED_TWICE;
import static lms.actionplan.plan.PlanRefusal.ITEM_CLOSED;
import static lms.actionplan.plan.PlanRefusal.ITEM_NOT_ON_PLAN;
import static lms.actionplan.plan.PlanRefusal.NEVER_SAVED_SO;
import static lms.actionplan.plan.PlanRefusal.NOT_IN_AN_INTERVIEW;
import static lms.actionplan.plan.PlanRefusal.NO_NEW_ITEM;
import static lms.actionplan.plan.PlanRefusal.PLAN_EXISTS;
import static lms.actionplan.plan.PlanRefusal.TEXT_TOO_LONG;
import static lms.actionplan.plan.PlanRefusal.TOO_MANY_ITEMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import lms.actionplan.interview.Interview;
import lms.actionplan.plan.ActionItem;
import lms.actionplan.plan.DraftContent;
import lms.actionplan.plan.DraftContent.AmendedItem;
import lms.actionplan.plan.DraftContent.Wording;
import lms.actionplan.plan.Limits;
import lms.actionplan.plan.Occasion;
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

    /**
     * A draft can be based on any version that the plan has had.
     *
     * @param version the plan's version now
     */
    @Source("decision ADR-0053")
    public static Ruling mayBeBasedOn(long basedOn, long version) {
        return basedOn > version
                ? Ruling.of(List.of(NEVER_SAVED_SO.at("/basedOn")))
                : Ruling.allowed();
    }

    /** A draft is saved when everything in it is complete and within its limits. */
    @Source("AP ¶13, ¶22, ¶53, ¶57, ¶60, ¶68, ¶69, ¶71, ¶74, ¶85, ¶97, ¶108, decision ADR-0065")
    public static Ruling maySave(
            Plan plan, DraftContent draft, Occasion occasion, Limits limits, LocalDate on) {
        var reasons = new ArrayList<Reason>();
        if (draft.newItems().isEmpty() && needsNewItem(plan, limits)) {
            reasons.add(NO_NEW_ITEM.at("/newItems"));
        }
        if (plan.items().size() + draft.newItems().size() > limits.items()) {
            reasons.add(TOO_MANY_ITEMS.at("/newItems"));
        }
        for (int i = 0; i < draft.newItems().size(); i++) {
            reasons.addAll(wording(draft.newItems().get(i), null, "/newItems/" + i, limits, on));
        }
        var items = ChangedItems.of(plan, draft, occasion, limits, on);
        reasons.addAll(amendments(items, draft.amendedItems(), limits, on));
        reasons.addAll(items.reviews());
        reasons.addAll(items.deletedReviews());
        reasons.addAll(items.closings());
        reasons.addAll(texts(draft.texts(), limits));
        reasons.addAll(text(draft.jobGoal(), limits.jobGoal(), TEXT_TOO_LONG, "/jobGoal"));
        return Ruling.of(reasons);
    }

    /** A plan that is full could otherwise never be reviewed and closed (decision ADR-0065). */
    private static boolean needsNewItem(Plan plan, Limits limits) {
        return limits.fullPlanNeedsNewItem() || plan.items().size() < limits.items();
    }

    private static List<Reason> amendments(
            ChangedItems items, List<AmendedItem> amendments, Limits limits, LocalDate on) {
        var amended = new HashSet<ActionItemId>();
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < amendments.size(); i++) {
            var amendment = amendments.get(i);
            var at = "/amendedItems/" + i;
            var item = items.find(amendment.id());
            if (item == null) {
                reasons.add(ITEM_NOT_ON_PLAN.at(at + "/id"));
            } else if (item.isClosed()
                    && !item.says(amendment.text(), amendment.assignedTo(), amendment.target())) {
                reasons.add(ITEM_CLOSED.at(at + "/id"));
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

    static List<Reason> text(@Nullable String text, int limit, PlanRefusal tooLong, String at) {
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
