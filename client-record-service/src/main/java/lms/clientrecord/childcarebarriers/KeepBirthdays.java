package lms.clientrecord.childcarebarriers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.childcarebarriers.rules.ChildcareBarriersRules;
import lms.kit.access.Stamp;
import lms.kit.problem.Traces;
import lms.kit.time.Night;
import lms.kit.time.NightJob;
import lms.kit.time.Rehearsed;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Lets each child be a year older on its birthday, so that the plan shows it (AP ¶90). */
@ApplicationScoped
class KeepBirthdays implements NightJob {

    private static final int AT_ONCE = 200;

    private final ChildcareBarriersWindows windows;
    private final AmendChildcareBarriers amend;
    private final ClientRecordPolicy policy;
    private final Today today;

    KeepBirthdays(
            ChildcareBarriersWindows windows,
            AmendChildcareBarriers amend,
            ClientRecordPolicy policy,
            Today today) {
        this.windows = windows;
        this.amend = amend;
        this.policy = policy;
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

    @Override
    public List<Rehearsed> rehearse(Night night, @Nullable String after, int atMost) {
        var told = new ArrayList<Rehearsed>();
        var last = after == null ? null : new ClientId(Rehearsed.idAt(after));
        var due = windows.withBirthdayBy(night.day(), last, AT_ONCE);
        while (!due.isEmpty() && told.size() < atMost) {
            due.stream()
                    .filter(window -> isTold(window, night))
                    .map(window -> Rehearsed.to(window.client(), "Children's ages told anew."))
                    .forEach(told::add);
            due = windows.withBirthdayBy(night.day(), due.getLast().client(), AT_ONCE);
        }
        return told.subList(0, Math.min(told.size(), atMost));
    }

    /** Whoever had a birthday by the eve was told of then, and has a later next one, or none. */
    private boolean isTold(ChildcareBarriers window, Night night) {
        if (night.isNext()) {
            return true;
        }
        var next = window.nextBirthday();
        var eve = night.eve();
        if (next != null && !next.isAfter(eve)) {
            next =
                    ChildcareBarriersRules.nextBirthday(
                            window.children(), eve, policy.highestAgeOfChild(eve));
        }
        return next != null && !next.isAfter(night.day());
    }
}
