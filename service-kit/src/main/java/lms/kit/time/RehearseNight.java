package lms.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.Cursor;
import lms.kit.rest.Page;
import lms.kit.rules.RefusedException;
import org.jspecify.annotations.Nullable;

/** Tells what a night to come would do, without doing it. */
@ApplicationScoped
public class RehearseNight {

    private final Nights nights;
    private final Today today;
    private final DataSource dataSource;

    RehearseNight(Nights nights, Today today, DataSource dataSource) {
        this.nights = nights;
        this.today = today;
        this.dataSource = dataSource;
    }

    /** Something that a job would do. */
    public record Act(String job, Rehearsed would) {}

    /**
     * What the night of a day would do, job by job in the order in which they run.
     *
     * @param day tomorrow when none is given
     * @throws RefusedException when the night has begun or is over
     */
    @Transactional
    public Page<Act> acts(@Nullable LocalDate day, @Nullable String after, int limit) {
        allowNoChange();
        var now = today.date();
        var night = day == null ? now.plusDays(1) : day;
        if (!night.isAfter(now)) {
            throw RefusedException.because(KitRefusal.NIGHT_NOT_TO_COME);
        }
        var cursor = after == null ? null : Cursor.read(after, 2);
        var acts = new ArrayList<Act>();
        for (var job : from(cursor)) {
            var behind =
                    cursor != null && cursor.parts().getFirst().equals(job.name())
                            ? cursor.parts().getLast()
                            : null;
            var rehearsed = new Night(night, nights.next(job, now).equals(night));
            for (var would : job.rehearse(rehearsed, behind, limit + 1 - acts.size())) {
                acts.add(new Act(job.name(), would));
            }
            if (acts.size() > limit) {
                break;
            }
        }
        return Page.of(acts, limit, act -> Cursor.of(act.job(), act.would().place()));
    }

    /** The jobs that are left once a page has ended. */
    private List<NightJob> from(@Nullable Cursor cursor) {
        var jobs = nights.jobs();
        if (cursor == null) {
            return jobs;
        }
        for (int i = 0; i < jobs.size(); i++) {
            if (jobs.get(i).name().equals(cursor.parts().getFirst())) {
                return jobs.subList(i, jobs.size());
            }
        }
        throw RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED);
    }

    /** From here on the database refuses every change within this transaction. */
    private void allowNoChange() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set transaction read only");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
