package lms.kit.time;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import lms.kit.reader.Faults;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the night's jobs for every day up to the business date that has not had them. */
@ApplicationScoped
public class Nights {

    private static final Logger LOG = Logger.getLogger(Nights.class);

    private final List<NightJob> jobs;
    private final Today today;
    private final DataSource dataSource;

    Nights(@All List<NightJob> jobs, Today today, DataSource dataSource) {
        this.jobs =
                jobs.stream()
                        .sorted(
                                Comparator.comparingInt(NightJob::turn)
                                        .thenComparing(NightJob::name))
                        .toList();
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

    /** The jobs, in the order in which they run in a night. */
    List<NightJob> jobs() {
        return jobs;
    }

    /**
     * Runs the jobs of each day that has not had them, up to and with {@code day}, night by night.
     * A job that never ran starts with {@code day}.
     */
    public void runUpTo(LocalDate day) {
        var firstDue = jobs.stream().map(job -> firstDue(job, day)).toList();
        var first = firstDue.stream().min(Comparator.naturalOrder()).orElse(day);
        for (var night = first; !night.isAfter(day); night = night.plusDays(1)) {
            for (int i = 0; i < jobs.size(); i++) {
                if (!night.isBefore(firstDue.get(i))) {
                    runOnce(jobs.get(i), night);
                }
            }
        }
    }

    /** The first night that a job has not had, seen from a day. */
    LocalDate next(NightJob job, LocalDate day) {
        var last = lastRun(job, day);
        return last == null ? day.plusDays(1) : last.plusDays(1);
    }

    private void runOnce(NightJob job, LocalDate day) {
        if (job.isInBatches()) {
            // No transaction stays open meanwhile: it would keep the database from tidying up.
            job.run(day);
            QuarkusTransaction.requiringNew().run(() -> claims(job, day));
            return;
        }
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

    private LocalDate firstDue(NightJob job, LocalDate day) {
        var last = lastRun(job, day);
        return last == null ? day : last.plusDays(1);
    }

    /** A night after {@code day} ran before a training suite was given its first date. */
    private @Nullable LocalDate lastRun(NightJob job, LocalDate day) {
        try (Connection connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select max(day) from night_run where job = ? and day <= ?")) {
            statement.setString(1, job.name());
            statement.setObject(2, day);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getObject(1, LocalDate.class) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
