package lms.actionplan.history.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.stream.Collectors;
import lms.actionplan.clientrecord.FieldChange;
import lms.actionplan.history.PlanChange;
import lms.actionplan.history.PlanChange.ChallengeChange;
import lms.actionplan.history.PlanChange.ClosingChange;
import lms.actionplan.history.PlanChange.ItemChange;
import lms.actionplan.history.PlanChange.RecordChange;
import lms.actionplan.history.PlanChange.ReviewChange;
import lms.actionplan.history.PlanChange.TextChange;
import lms.actionplan.history.PlanText;
import lms.actionplan.printing.rules.Word;
import lms.kit.rules.Source;
import lms.language.event.ActionPlan.Item;
import lms.language.event.ActionPlan.Review;
import lms.language.value.AssignedTo;
import lms.language.value.Challenge;
import lms.language.value.ChallengeState;
import lms.language.value.Language;
import org.jspecify.annotations.Nullable;

/** Tells the client what changed: to them, in plain words, in their language. */
public final class ToldToClient {

    private ToldToClient() {}

    /** One change in one sentence or two. */
    @Source("AP ¶10, ¶48, ¶49, decision ADR-0062")
    public static String words(PlanChange change, Language language) {
        return sentence(told(change, language));
    }

    private static String told(PlanChange change, Language language) {
        return switch (change) {
            case ItemChange(var before, var after) -> item(before, after, language);
            case ClosingChange(var before, var after) -> closing(before, after, language);
            case ReviewChange(var itemBefore, var itemAfter, var before, var after) ->
                    review(itemBefore, itemAfter, before, after, language);
            case TextChange(var text, var _, var after) -> text(text, after, language);
            case ChallengeChange(var challenge, var _, var after) ->
                    challenge(challenge, after, language);
            case RecordChange(var field) -> field(field, language);
        };
    }

    private static String item(@Nullable Item before, @Nullable Item after, Language language) {
        if (after == null) {
            return say(
                            language,
                            "This old step is no longer kept on your plan: %s",
                            "Nid yw’r hen gam hwn yn cael ei gadw ar eich cynllun mwyach: %s")
                    .formatted(plain(requireNonNull(before).text()));
        }
        if (before == null) {
            return added(after, language);
        }
        var by = day(after.target(), language);
        var text =
                before.text().equals(after.text())
                        ? say(
                                        language,
                                        "A step of yours changed: %s",
                                        "Newidiodd un o’ch camau: %s")
                                .formatted(plain(after.text()))
                        : say(
                                        language,
                                        "A step of yours changed. It was: %s It is now: %s",
                                        "Newidiodd un o’ch camau. Dyma oedd: %s Dyma’r cam nawr:"
                                                + " %s")
                                .formatted(sentence(before.text()), plain(after.text()));
        return sentence(text) + " " + who(after, language).formatted(by);
    }

    private static String added(Item item, Language language) {
        var words =
                switch (item.assignedTo()) {
                    case CLIENT ->
                            say(
                                    language,
                                    "You agreed a new step: %s by %s.",
                                    "Fe wnaethoch gytuno ar gam newydd: %s erbyn %s.");
                    case PA ->
                            say(
                                    language,
                                    "Your adviser agreed to do this for you: %s by %s.",
                                    "Cytunodd eich cynghorydd i wneud hyn i chi: %s erbyn %s.");
                };
        return words.formatted(plain(item.text()), day(item.target(), language));
    }

    private static String who(Item item, Language language) {
        return item.assignedTo() == AssignedTo.CLIENT
                ? say(language, "It is for you to do by %s.", "Chi sydd i’w wneud erbyn %s.")
                : say(
                        language,
                        "It is for your adviser to do by %s.",
                        "Eich cynghorydd sydd i’w wneud erbyn %s.");
    }

    private static String closing(@Nullable Item before, @Nullable Item after, Language language) {
        var closed = after == null ? null : after.closedOn();
        if (closed != null) {
            return say(language, "This step was closed on %s: %s", "Caewyd y cam hwn ar %s: %s")
                    .formatted(day(closed, language), plain(requireNonNull(after).text()));
        }
        return after == null
                ? say(language, "This step had been closed: %s", "Roedd y cam hwn wedi’i gau: %s")
                        .formatted(plain(requireNonNull(before).text()))
                : say(language, "This step is open again: %s", "Mae’r cam hwn ar agor eto: %s")
                        .formatted(plain(after.text()));
    }

    private static String review(
            @Nullable Item itemBefore,
            @Nullable Item itemAfter,
            @Nullable Review before,
            @Nullable Review after,
            Language language) {
        var step = plain(requireNonNull(itemAfter == null ? itemBefore : itemAfter).text());
        if (after != null) {
            return say(
                            language,
                            "On %s you and your adviser looked at this step: %s This was noted:"
                                    + " %s",
                            "Ar %s edrychoch chi a’ch cynghorydd ar y cam hwn: %s Nodwyd hyn: %s")
                    .formatted(
                            day(after.recordedOn(), language), sentence(step), plain(after.text()));
        }
        return say(
                        language,
                        "A note about this step was taken out: %s The note was: %s",
                        "Tynnwyd nodyn am y cam hwn: %s Dyma oedd y nodyn: %s")
                .formatted(sentence(step), plain(requireNonNull(before).text()));
    }

    private static String text(PlanText text, @Nullable String after, Language language) {
        if (text == PlanText.JOB_GOAL) {
            return after == null
                    ? say(
                            language,
                            "Your plan has no job goal now.",
                            "Nid oes nod gwaith yn eich cynllun nawr.")
                    : say(language, "Your job goal is now: %s", "Eich nod gwaith nawr yw: %s")
                            .formatted(plain(after));
        }
        return after == null
                ? say(
                                language,
                                "Your plan no longer says anything of its own about %s.",
                                "Nid yw eich cynllun yn dweud dim ei hun mwyach am %s.")
                        .formatted(about(text, language))
                : say(
                                language,
                                "Your plan now says about %s: %s",
                                "Mae eich cynllun nawr yn dweud am %s: %s")
                        .formatted(about(text, language), plain(after));
    }

    private static String about(PlanText text, Language language) {
        return switch (text) {
            case JOB_GOAL -> say(language, "your job goal", "eich nod gwaith");
            case AIMS -> say(language, "your aims", "eich nodau");
            case EMPLOYMENT_HISTORY ->
                    say(language, "the work you have done", "y gwaith rydych wedi’i wneud");
            case PERSONAL_CIRCUMSTANCES -> say(language, "your circumstances", "eich amgylchiadau");
            case QUALIFICATIONS -> say(language, "your qualifications", "eich cymwysterau");
            case INFO -> say(language, "other things", "bethau eraill");
        };
    }

    private static String challenge(
            Challenge challenge, @Nullable ChallengeState state, Language language) {
        var canSay =
                switch (challenge) {
                    case BASIC_BELIEF -> Word.I_CAN_WORK.in(language);
                    case LOCAL_LABOUR_MARKET_KNOWLEDGE -> Word.THERE_ARE_JOBS.in(language);
                    case JOBSEARCH_SKILLS -> Word.I_CAN_FIND_THEM.in(language);
                    case PRESENTING_MY_CASE -> Word.I_CAN_PRESENT_MYSELF.in(language);
                    case KEEPING_THE_JOB -> Word.I_CAN_KEEP_IT.in(language);
                };
        var words =
                switch (state) {
                    case null ->
                            say(
                                    language,
                                    "Your plan no longer says how you stand to this: %s.",
                                    "Nid yw eich cynllun yn dweud mwyach sut rydych gyda hyn:"
                                            + " %s.");
                    case FACED ->
                            say(
                                    language,
                                    "You are working towards being able to say: %s.",
                                    "Rydych yn gweithio tuag at allu dweud: %s.");
                    case OVERCOME ->
                            say(language, "You can now say: %s.", "Gallwch ddweud nawr: %s.");
                };
        return words.formatted(canSay);
    }

    private static String field(FieldChange change, Language language) {
        var field = RecordWords.in(change.field(), language);
        var before = change.before();
        var after = change.after();
        if (before == null) {
            return say(
                            language,
                            "Your record now has this under %s: %s",
                            "Mae gan eich cofnod hyn nawr o dan %s: %s")
                    .formatted(field, RecordWords.in(requireNonNull(after), language));
        }
        return after == null
                ? say(
                                language,
                                "Your record no longer has this under %s: %s",
                                "Nid oes gan eich cofnod hyn mwyach o dan %s: %s")
                        .formatted(field, RecordWords.in(before, language))
                : say(
                                language,
                                "Your record changed. %s was %s and is now %s.",
                                "Newidiodd eich cofnod. %s: %s oedd, a nawr %s.")
                        .formatted(
                                field,
                                RecordWords.in(before, language),
                                RecordWords.in(after, language));
    }

    private static String say(Language language, String english, String welsh) {
        return switch (language) {
            case ENGLISH -> english;
            case WELSH -> welsh;
        };
    }

    private static String day(LocalDate on, Language language) {
        return Word.day(on, language);
    }

    /** A text within a sentence: on one line, and without a full stop before more words. */
    private static String plain(String text) {
        var line = text.strip().lines().collect(Collectors.joining(" "));
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String sentence(String text) {
        return plain(text) + ".";
    }
}
