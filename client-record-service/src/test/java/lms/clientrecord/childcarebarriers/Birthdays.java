package lms.clientrecord.childcarebarriers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.time.Night;
import lms.kit.time.Rehearsed;

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

    /** What the night would do to a client's window, read one by one. */
    @Transactional
    public List<String> rehearse(Night night, String client) {
        var told = new ArrayList<String>();
        var page = job.rehearse(night, null, 1);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(act -> act.subject().equals(client))
                    .map(Rehearsed::what)
                    .forEach(told::add);
            page = job.rehearse(night, page.getLast().place(), 1);
        }
        return told;
    }
}
