package lms.reporting.reading.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import lms.reporting.reading.Place;
import lms.reporting.reading.Question;
import lms.reporting.reading.Report;
import lms.reporting.reading.ReportedClient;
import org.jspecify.annotations.Nullable;

/**
 * A report that one query of PostgreSQL gives: who is on it is the report's own, and here are the
 * names, the office asked about, the order and the pages. Nobody is on a report who has died, or
 * whose record was merged into another one (ADR 90).
 */
public final class SqlReport<R> implements Report<R> {

    private static final int ROWS_AT_ONCE = 500;

    private final DataSource dataSource;
    private final String sql;
    private final Function<LocalDate, List<?>> values;
    private final RowReader<R> reader;

    /**
     * Makes a report of a query.
     *
     * @param reported gives {@code client_id}, the {@code day} that matters, and what else is said
     *     of a client; once for each client
     * @param values its parameters for a report about a day: days, numbers and arrays of texts
     * @param reader makes a row of the report
     */
    public SqlReport(
            DataSource dataSource,
            String reported,
            Function<LocalDate, List<?>> values,
            RowReader<R> reader) {
        this.dataSource = dataSource;
        this.sql =
                """
                select reported.*, client.name, client.office, client.adviser
                from (%s) reported left join client using (client_id)
                where client.gone is not true
                  and (?::text is null or client.office = ?)
                  and (?::date is null or (reported.day, client_id) > (?, ?::uuid))
                order by reported.day, client_id
                limit ?
                """
                        .formatted(reported);
        this.values = values;
        this.reader = reader;
    }

    /** Makes a row of a report. */
    @FunctionalInterface
    public interface RowReader<R> {

        /** What is said of this client. */
        R read(ReportedClient client, ResultSet row) throws SQLException;
    }

    @Override
    public List<R> list(Question question, @Nullable Place after, int atMost) {
        var found = new ArrayList<R>();
        read(question, after, atMost, found::add);
        return found;
    }

    @Override
    public void each(Question question, Consumer<R> taker) {
        read(question, null, null, taker);
    }

    private void read(
            Question question, @Nullable Place after, @Nullable Integer atMost, Consumer<R> taker) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            bind(connection, statement, question, after, atMost);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    taker.accept(reader.read(client(row), row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a report cannot be read", e);
        }
    }

    private void bind(
            Connection connection,
            PreparedStatement statement,
            Question question,
            @Nullable Place after,
            @Nullable Integer atMost)
            throws SQLException {
        int place = 0;
        for (var value : values.apply(question.on())) {
            statement.setObject(
                    ++place,
                    value instanceof String[] texts
                            ? connection.createArrayOf("text", texts)
                            : value);
        }
        var office = question.office() == null ? null : question.office().value();
        var day = after == null ? null : after.day();
        statement.setString(++place, office);
        statement.setString(++place, office);
        statement.setObject(++place, day);
        statement.setObject(++place, day);
        statement.setObject(++place, after == null ? null : after.clientId().value());
        statement.setObject(++place, atMost);
    }

    private static ReportedClient client(ResultSet row) throws SQLException {
        var office = row.getString("office");
        return new ReportedClient(
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("name"),
                office == null ? null : new OfficeCode(office),
                row.getString("adviser"));
    }
}
