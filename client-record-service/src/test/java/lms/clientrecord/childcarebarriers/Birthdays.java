package lms.clientrecord.childcarebarriers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Lets the night of a day pass, in a transaction of its own as the kit gives it one. */
@ApplicationScoped
public class Birthdays {

    private final KeepBirthdays job;

    Birthdays(KeepBirthdays job) {
        this.job = job;
    }

    /** Does what falls due on the day. */
    @Transactional
    public void pass(LocalDate day) {
        job.run(day);
    }
}
