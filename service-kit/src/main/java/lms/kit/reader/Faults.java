package lms.kit.reader;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;

/** Tells faults that pass from those that stay, and names them without what they were about. */
public final class Faults {

    /** Connection lost, out of resources, shutting down, serialisation, deadlock, lock timeout. */
    private static final Set<String> PASSING_STATES =
            Set.of("40001", "40P01", "55P03", "57P01", "57P02", "57P03", "25006");

    private Faults() {}

    /** Tells whether the same attempt may succeed a little later. */
    public static boolean areTransient(Throwable fault) {
        var causes = causes(fault).toList();
        return causes.stream().anyMatch(Faults::isTransient)
                || (causes.stream().anyMatch(Faults::isUnexplainedRollback)
                        && causes.stream().noneMatch(SQLException.class::isInstance));
    }

    /**
     * A commit that failed though nothing objected to it: the connection went while it was made.
     */
    private static boolean isUnexplainedRollback(Throwable cause) {
        return cause instanceof RollbackException && cause.getCause() == null;
    }

    /**
     * The classes of the exceptions, and SQL states; never their messages, which can hold what
     * people wrote.
     */
    public static String describe(Throwable fault) {
        return causes(fault)
                .map(cause ->
                        cause instanceof SQLException sql
                                ? cause.getClass().getSimpleName() + " " + sql.getSQLState()
                                : cause.getClass().getSimpleName() + place(cause))
                .collect(Collectors.joining(" < "));
    }

    private static String place(Throwable cause) {
        var trace = cause.getStackTrace();
        return trace.length == 0
                ? ""
                : "(" + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")";
    }

    private static boolean isTransient(Throwable cause) {
        if (cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof RetriableException) {
            return true;
        }
        return cause instanceof SQLException sql && isTransientState(sql);
    }

    private static boolean isTransientState(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null) {
            // Agroal gives no state when the pool has no connection to lend.
            var message = sql.getMessage();
            return message != null
                    && (message.contains("Acquisition timeout") || message.contains("closed"));
        }
        return state.startsWith("08") || state.startsWith("53") || PASSING_STATES.contains(state);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(12)
                .flatMap(
                        cause -> Stream.concat(Stream.of(cause), Stream.of(cause.getSuppressed())));
    }
}
