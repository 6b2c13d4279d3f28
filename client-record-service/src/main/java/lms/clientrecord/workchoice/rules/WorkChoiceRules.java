package lms.clientrecord.workchoice.rules;

import static lms.clientrecord.workchoice.WorkChoiceRefusal.ALREADY_ON_WORK_CHOICE;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.BEFORE_WORK_CHOICE;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.ENDED_BEFORE_IT_BEGAN;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.IN_THE_FUTURE;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.NOT_ON_WORK_CHOICE;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.NO_OUTSTANDING_REFERRAL;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.STARTED_BEFORE_REFERRED;
import static lms.clientrecord.workchoice.WorkChoiceRefusal.WORK_PROGRAMME_PARTICIPANT;

import java.time.LocalDate;
import java.util.ArrayList;
import lms.clientrecord.workchoice.WorkChoiceStage;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.WorkChoice;
import lms.language.value.Hotspot;
import org.jspecify.annotations.Nullable;

/** Who may be referred to Work Choice, and what may be recorded of it afterwards. */
public final class WorkChoiceRules {

    private WorkChoiceRules() {}

    /** Where the client stands with Work Choice; once it has ended, where they stood before it. */
    @Source("WP ¶3, ¶9")
    public static WorkChoiceStage stage(@Nullable WorkChoice workChoice) {
        if (workChoice == null) {
            return WorkChoiceStage.NOT_REFERRED;
        }
        return workChoice.startedOn() == null
                ? WorkChoiceStage.OUTSTANDING
                : WorkChoiceStage.PARTICIPATING;
    }

    /**
     * Tells whether the client may be referred to Work Choice: not while they take part in the Work
     * Programme, nor while they are on Work Choice already.
     *
     * @param hotspot what the Work Programme announced last
     * @param firstDay the first day of Work Choice
     */
    @Source("WP ¶29, decision ADR-0037")
    public static Ruling mayRefer(
            @Nullable WorkChoice now,
            @Nullable Hotspot hotspot,
            LocalDate referredOn,
            LocalDate on,
            LocalDate firstDay) {
        var reasons = new ArrayList<Reason>();
        if (hotspot == Hotspot.WP_PARTICIPANT) {
            reasons.add(WORK_PROGRAMME_PARTICIPANT.reason());
        }
        if (now != null) {
            reasons.add(ALREADY_ON_WORK_CHOICE.reason());
        }
        if (referredOn.isAfter(on)) {
            reasons.add(IN_THE_FUTURE.at("/referredOn"));
        }
        if (referredOn.isBefore(firstDay)) {
            reasons.add(BEFORE_WORK_CHOICE.at("/referredOn"));
        }
        return Ruling.of(reasons);
    }

    /** Tells whether an outstanding referral may be recorded as started. */
    @Source("WP ¶3, decision ADR-0037")
    public static Ruling mayStart(@Nullable WorkChoice now, LocalDate startedOn, LocalDate on) {
        var reasons = new ArrayList<Reason>();
        if (stage(now) != WorkChoiceStage.OUTSTANDING) {
            reasons.add(NO_OUTSTANDING_REFERRAL.reason());
        }
        if (now != null && startedOn.isBefore(now.referredOn())) {
            reasons.add(STARTED_BEFORE_REFERRED.at("/startedOn"));
        }
        if (startedOn.isAfter(on)) {
            reasons.add(IN_THE_FUTURE.at("/startedOn"));
        }
        return Ruling.of(reasons);
    }

    /** Tells whether Work Choice may be recorded as ended, whether or not the client started. */
    @Source("WP ¶3, ¶9, decision ADR-0037")
    public static Ruling mayEnd(@Nullable WorkChoice now, LocalDate endedOn, LocalDate on) {
        var reasons = new ArrayList<Reason>();
        if (now == null) {
            reasons.add(NOT_ON_WORK_CHOICE.reason());
        }
        if (now != null && endedOn.isBefore(begun(now))) {
            reasons.add(ENDED_BEFORE_IT_BEGAN.at("/endedOn"));
        }
        if (endedOn.isAfter(on)) {
            reasons.add(IN_THE_FUTURE.at("/endedOn"));
        }
        return Ruling.of(reasons);
    }

    private static LocalDate begun(WorkChoice now) {
        var startedOn = now.startedOn();
        return startedOn == null ? now.referredOn() : startedOn;
    }
}
