package lms.kit.time;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import lms.kit.reader.Faults;
import org.jboss.logging.Logger;

/** Runs the night's jobs for every day up to the business date that has not had them. */
@ApplicationScoped
public class Nights {

    private static final Logger LOG = Logger.getLogger(Nights.class);

    private final List<NightJob> jobs;
    private final Today today;
    private final DataSource dataSource;

    Nights(@All List<NightJob> jobs, Today today, DataSource dataSource) {
        this.jobs = jobs;
        this.today = today;
        this.dataSource = dataSource;
    }

    @Scheduled(
            every = "${lms.nights.every:30s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void catchUp() {
        try {
            runUpTo(today.date());
        } catch (RuntimeException e) {
            LOG.warnf("The night's jobs will be tried again: %s", Faults.describe(e));
        }
    }

    /**
     * Runs the jobs of each day that has not had them, up to and with {@code day}. A job that never
     * ran starts with {@code day}.
     */
    public void runUpTo(LocalDate day) {
        for (var job : jobs) {
            for (var due = firstDue(job, day); !due.isAfter(day); due = due.plusDays(1)) {
                runOnce(job, due);
            }
        }
    }

    private void runOnce(NightJob job, LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    if (claims(job, day)) {
                        job.run(day);
                    }
                });
    }

    /** Only one replica can insert the row; another waits for it and then finds it there. */
    private boolean claims(NightJob job, LocalDate day) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "insert into night_run (job, day, at) values (?, ?, now())"
                                        + " on conflict do nothing")) {
            statement.setString(1, job.name());
            statement.setObject(2, day);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A night after {@code day} ran before a training suite was given its first date. */
    private LocalDate firstDue(NightJob job, LocalDate day) {
        try (Connection connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select max(day) from night_run where job = ? and day <= ?")) {
            statement.setString(1, job.name());
            statement.setObject(2, day);
            try (var row = statement.executeQuery()) {
                var last = row.next() ? row.getObject(1, LocalDate.class) : null;
                return last == null ? day : last.plusDays(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
