package lms.workprogramme.escalation.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import lms.kit.rules.Source;
import lms.language.value.Nation;
import lms.workprogramme.escalation.BankHolidays;

/** Working days of a nation. */
@Source("decision ADR-0079")
public final class WorkingDays {

    private WorkingDays() {}

    /** The last of so many working days after a day, which itself does not count. */
    public static LocalDate after(
            LocalDate day, int workingDays, Nation nation, BankHolidays holidays) {
        var last = day;
        for (int counted = 0; counted < workingDays; ) {
            last = last.plusDays(1);
            if (isWorkingDay(last, nation, holidays)) {
                counted++;
            }
        }
        return last;
    }

    /** Tells whether people work on the day. */
    public static boolean isWorkingDay(LocalDate day, Nation nation, BankHolidays holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isOn(day, nation);
    }
}
