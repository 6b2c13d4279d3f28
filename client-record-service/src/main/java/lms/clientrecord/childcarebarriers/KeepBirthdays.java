package lms.clientrecord.childcarebarriers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.kit.problem.Traces;
import lms.kit.time.NightJob;
import lms.kit.time.Today;

/** Lets each child be a year older on its birthday, so that the plan shows it (AP ¶90). */
@ApplicationScoped
class KeepBirthdays implements NightJob {

    private static final int AT_ONCE = 200;

    private final ChildcareBarriersWindows windows;
    private final AmendChildcareBarriers amend;
    private final Today today;

    KeepBirthdays(ChildcareBarriersWindows windows, AmendChildcareBarriers amend, Today today) {
        this.windows = windows;
        this.amend = amend;
        this.today = today;
    }

    @Override
    public String name() {
        return "keep-birthdays";
    }

    /** Whoever was told of has a later next birthday, or none: doing it again changes nothing. */
    @Override
    public void run(LocalDate day) {
        var stamp = Stamp.ofSystem(today.now(), Traces.current());
        var due = windows.withBirthdayBy(day, AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(client -> amend.grow(client, day, stamp));
            due = windows.withBirthdayBy(day, AT_ONCE);
        }
    }
}
