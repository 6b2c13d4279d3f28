package lms.kit.time;

import java.time.LocalDate;

/**
 * A night that is rehearsed: the nights before it are taken to have run, and nothing new to have
 * been learnt.
 *
 * @param day the day on which the job would run
 * @param isNext whether it is the very next night of the job, which makes up for whatever is due
 */
public record Night(LocalDate day, boolean isNext) {

    /** The day before, whose night is over by then. */
    public LocalDate eve() {
        return day.minusDays(1);
    }

    /** Tells whether what is due on a day is done in this night, and not in one before. */
    public boolean takes(LocalDate due) {
        return isNext ? !due.isAfter(day) : due.equals(day);
    }
}
