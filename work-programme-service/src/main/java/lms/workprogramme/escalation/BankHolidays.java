package lms.workprogramme.escalation;

import java.time.LocalDate;
import lms.language.value.Nation;

/** The bank holidays of the nations. */
public interface BankHolidays {

    /** Tells whether the day is a bank holiday there. */
    boolean isOn(LocalDate day, Nation nation);
}
