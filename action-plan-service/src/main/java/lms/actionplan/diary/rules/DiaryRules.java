package lms.actionplan.diary.rules;

import static lms.actionplan.diary.DiaryRefusal.DOUBLE_BOOKED;
import static lms.actionplan.diary.DiaryRefusal.INTERVIEWS_IN_THE_WAY;
import static lms.actionplan.diary.DiaryRefusal.NOT_AT_A_SLOT;
import static lms.actionplan.diary.DiaryRefusal.NOT_IN_WORKING_TIME;
import static lms.actionplan.diary.DiaryRefusal.NOT_THE_ADVISER;
import static lms.actionplan.diary.DiaryRefusal.NOT_THE_KEEPER;
import static lms.actionplan.diary.DiaryRefusal.SKILL_MISSING;
import static lms.actionplan.diary.DiaryRefusal.TOO_MANY_DAYS;
import static lms.actionplan.diary.DiaryRefusal.UNAVAILABILITY_ENDS_FIRST;
import static lms.actionplan.diary.DiaryRefusal.UNAVAILABILITY_IN_THE_PAST;
import static lms.actionplan.diary.DiaryRefusal.UNAVAILABILITY_TOO_FAR_AHEAD;
import static lms.actionplan.diary.DiaryRefusal.UNAVAILABLE;
import static lms.actionplan.diary.DiaryRefusal.UNAVAILABLE_ALREADY;
import static lms.actionplan.diary.DiaryRefusal.WORKING_TIMES_OVERLAP;
import static lms.actionplan.diary.DiaryRefusal.WORKING_TIME_ENDS_FIRST;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import lms.actionplan.diary.Adviser;
import lms.actionplan.diary.Engagement;
import lms.actionplan.diary.FreeTime;
import lms.actionplan.diary.Skill;
import lms.actionplan.diary.TimeSpan;
import lms.actionplan.diary.WorkingTime;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;
import lms.language.value.TimeOfDay;
import org.jspecify.annotations.Nullable;

/** Who keeps a diary, and what fits into it. */
public final class DiaryRules {

    /** Nobody looks further at once. */
    private static final int MOST_DAYS = 31;

    /** Days outside these years are slips of the keyboard. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    private DiaryRules() {}

    /**
     * A diary is kept by those who lead in its adviser's office.
     *
     * @param callersOffice null when their account names none
     * @param leads whether they lead a team or manage an office
     */
    @Source("IT ¶16, decision ADR-0049")
    public static Ruling mayKeep(
            OfficeCode office, @Nullable OfficeCode callersOffice, boolean leads) {
        return leads && office.equals(callersOffice)
                ? Ruling.allowed()
                : Ruling.refused(NOT_THE_KEEPER);
    }

    /** Unavailability is noted by the adviser themselves, too. */
    @Source("IT ¶16, decision ADR-0049")
    public static Ruling mayNoteUnavailability(
            Adviser adviser, String caller, @Nullable OfficeCode callersOffice, boolean leads) {
        return adviser.officer().equals(caller)
                        || mayKeep(adviser.office(), callersOffice, leads).isAllowed()
                ? Ruling.allowed()
                : Ruling.refused(NOT_THE_ADVISER);
    }

    /** Each working time ends after it has begun, and those of one day do not overlap. */
    @Source("decision ADR-0049")
    public static Ruling mayWork(List<WorkingTime> times) {
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < times.size(); i++) {
            var time = times.get(i);
            var at = "/workingTimes/" + i;
            if (time.ends().compareTo(time.begins()) <= 0) {
                reasons.add(WORKING_TIME_ENDS_FIRST.at(at + "/ends"));
            }
            if (times.subList(0, i).stream().anyMatch(time::overlaps)) {
                reasons.add(WORKING_TIMES_OVERLAP.at(at));
            }
        }
        return Ruling.of(reasons);
    }

    /**
     * An interview goes into a diary in working time, where a slot begins, when the adviser has the
     * skill and nothing else to do.
     *
     * @param needed the skill that the type of interview needs
     * @param engagements what takes the adviser's time on that day, this interview left out
     */
    @Source("IT ¶14-16, decision ADR-0049")
    public static Ruling mayTake(
            Adviser adviser,
            Skill needed,
            TimeSpan span,
            List<Engagement> engagements,
            int slotMinutes) {
        var reasons = new ArrayList<Reason>();
        if (!adviser.skills().contains(needed)) {
            reasons.add(SKILL_MISSING.at("/officer"));
        }
        if (!isAtASlot(span.begins(), slotMinutes)) {
            reasons.add(NOT_AT_A_SLOT.at("/startsAt"));
        }
        if (adviser.workingOn(span.begins().toLocalDate()).stream()
                .noneMatch(working -> working.holds(span))) {
            reasons.add(NOT_IN_WORKING_TIME.at("/startsAt"));
        }
        if (engaged(engagements, span, false)) {
            reasons.add(DOUBLE_BOOKED.at("/startsAt"));
        }
        if (engaged(engagements, span, true)) {
            reasons.add(UNAVAILABLE.at("/startsAt"));
        }
        return Ruling.of(reasons);
    }

    /** Unavailability is noted from today on, and ends within a year. */
    @Source("IT ¶16, decision ADR-0049")
    public static Ruling mayBeUnavailable(TimeSpan span, LocalDate on) {
        var reasons = new ArrayList<Reason>();
        if (!span.ends().isAfter(span.begins())) {
            reasons.add(UNAVAILABILITY_ENDS_FIRST.at("/endsAt"));
        }
        if (span.begins().toLocalDate().isBefore(on)) {
            reasons.add(UNAVAILABILITY_IN_THE_PAST.at("/startsAt"));
        }
        if (span.ends().toLocalDate().isAfter(on.plusYears(1))) {
            reasons.add(UNAVAILABILITY_TOO_FAR_AHEAD.at("/endsAt"));
        }
        return Ruling.of(reasons);
    }

    /**
     * Nobody becomes unavailable where an interview stands, nor twice.
     *
     * @param engagements what takes the adviser's time then
     */
    @Source("IT ¶16, decision ADR-0049")
    public static Ruling isFree(TimeSpan span, List<Engagement> engagements) {
        var reasons = new ArrayList<Reason>();
        if (engaged(engagements, span, false)) {
            reasons.add(INTERVIEWS_IN_THE_WAY.reason());
        }
        if (engaged(engagements, span, true)) {
            reasons.add(UNAVAILABLE_ALREADY.reason());
        }
        return Ruling.of(reasons);
    }

    /** Nobody asks for more than a month of diaries at once. */
    @Source("decision ADR-0049")
    public static Ruling mayLookAt(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        boolean believed = first.getYear() >= FIRST_YEAR && last.getYear() <= LAST_YEAR;
        return !believed || days < 1 || days > MOST_DAYS
                ? Ruling.refused(TOO_MANY_DAYS)
                : Ruling.allowed();
    }

    /**
     * When an interview that needs the skill would fit into the adviser's day; none without the
     * skill.
     *
     * @param engagements what takes the adviser's time on that day
     */
    @Source("IT ¶14-16, decision ADR-0049")
    public static List<FreeTime> freeTimes(
            Adviser adviser,
            Skill needed,
            LocalDate day,
            int minutes,
            List<Engagement> engagements,
            int slotMinutes) {
        var free = new ArrayList<FreeTime>();
        for (var working : adviser.workingOn(day)) {
            for (var span = firstSlot(working, minutes, slotMinutes);
                    working.holds(span);
                    span = later(span, slotMinutes)) {
                if (mayTake(adviser, needed, span, engagements, slotMinutes).isAllowed()) {
                    free.add(
                            new FreeTime(
                                    day,
                                    TimeOfDay.of(span.begins().toLocalTime()),
                                    minutes,
                                    adviser.officer(),
                                    adviser.name()));
                }
            }
        }
        return free;
    }

    private static TimeSpan firstSlot(TimeSpan working, int minutes, int slotMinutes) {
        var begins = working.begins();
        int late = begins.toLocalTime().toSecondOfDay() / 60 % slotMinutes;
        var first = late == 0 ? begins : begins.plusMinutes(slotMinutes - late);
        return new TimeSpan(first, first.plusMinutes(minutes));
    }

    private static TimeSpan later(TimeSpan span, int minutes) {
        return new TimeSpan(span.begins().plusMinutes(minutes), span.ends().plusMinutes(minutes));
    }

    private static boolean isAtASlot(LocalDateTime begins, int slotMinutes) {
        return begins.toLocalTime().toSecondOfDay() % (slotMinutes * 60) == 0;
    }

    private static boolean engaged(
            List<Engagement> engagements, TimeSpan span, boolean unavailable) {
        return engagements.stream()
                .filter(engagement -> engagement.because().isUnavailable() == unavailable)
                .anyMatch(engagement -> engagement.span().overlaps(span));
    }
}
