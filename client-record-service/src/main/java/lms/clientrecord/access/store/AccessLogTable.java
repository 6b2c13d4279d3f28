package lms.clientrecord.access.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import lms.clientrecord.access.AccessLog;
import lms.clientrecord.access.AccessReason;
import lms.clientrecord.access.Draw;
import lms.clientrecord.access.Logged;
import lms.clientrecord.access.Opening;
import lms.clientrecord.access.Outcome;
import lms.clientrecord.access.Place;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** The access log in PostgreSQL. It is written by every request, so it does without entities. */
@ApplicationScoped
class AccessLogTable implements AccessLog {

    private static final String WRITE =
            """
            insert into access_log
                (at, officer, officer_name, office, what, why, outcome, trace_id, client_id)
            """;
    private static final String WRITE_ALWAYS = WRITE + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String WRITE_UNLESS_RESTRICTED =
            WRITE
                    + """
                    select ?, ?, ?, ?, ?, ?, ?, ?, client_id from client
                    where client_id = ? and not exists (
                        select from restriction
                        where restriction.client_id = client.client_id and restricted)
                    """;
    private static final String READ =
            """
            select access_id, client_id, at, officer, officer_name, office, what, why, outcome,
                trace_id
            from access_log
            where
            """;
    private static final String NEWEST_FIRST =
            " and (at, access_id) < (?, ?) order by at desc, access_id desc limit ?";
    private static final Place END =
            new Place(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

    private final DataSource dataSource;

    AccessLogTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean writeUnlessRestricted(Opening opening) {
        return written(WRITE_UNLESS_RESTRICTED, opening) == 1;
    }

    @Override
    public void write(Opening opening) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            QuarkusTransaction.requiringNew().run(() -> written(WRITE_ALWAYS, opening));
        } else {
            written(WRITE_ALWAYS, opening);
        }
    }

    private int written(String sql, Opening opening) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, opening.at().atOffset(ZoneOffset.UTC));
            statement.setString(2, opening.officer());
            statement.setString(3, opening.name());
            statement.setString(4, opening.office() == null ? null : opening.office().value());
            statement.setString(5, opening.what());
            statement.setString(6, opening.why().name());
            statement.setString(7, opening.outcome().name());
            statement.setString(8, opening.traceId());
            statement.setObject(9, opening.client().value());
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an opening cannot be written", e);
        }
    }

    @Override
    public @Nullable ClientId restrictedWith(Nino nino) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select client_id from client join restriction using (client_id)"
                                        + " where nino = ? and restricted")) {
            statement.setString(1, nino.value());
            try (var row = statement.executeQuery()) {
                return row.next() ? new ClientId(row.getObject(1, UUID.class)) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a restricted record cannot be sought", e);
        }
    }

    @Override
    public List<Logged> of(ClientId client, @Nullable Place after, int most) {
        var last = after == null ? END : after;
        return read(
                READ + " client_id = ?" + NEWEST_FIRST,
                client.value(),
                last.at().atOffset(ZoneOffset.UTC),
                last.id(),
                most);
    }

    @Override
    public List<Logged> refusedTo(
            OfficeCode office, Instant from, Instant before, @Nullable Place after, int most) {
        var last = after == null ? END : after;
        return read(
                READ + " office = ? and outcome = 'REFUSED' and at >= ? and at < ?" + NEWEST_FIRST,
                office.value(),
                from.atOffset(ZoneOffset.UTC),
                before.atOffset(ZoneOffset.UTC),
                last.at().atOffset(ZoneOffset.UTC),
                last.id(),
                most);
    }

    @Override
    public List<Logged> openedBy(OfficeCode office, Instant from, Instant before) {
        return read(
                READ + " office = ? and outcome = 'OPENED' and at >= ? and at < ?",
                office.value(),
                from.atOffset(ZoneOffset.UTC),
                before.atOffset(ZoneOffset.UTC));
    }

    private List<Logged> read(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the access log cannot be read", e);
        }
    }

    private static List<Logged> read(PreparedStatement statement) throws SQLException {
        var found = new ArrayList<Logged>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                found.add(logged(row));
            }
        }
        return found;
    }

    private static Logged logged(ResultSet row) throws SQLException {
        var office = row.getString(6);
        return new Logged(
                row.getLong(1),
                new Opening(
                        new ClientId(row.getObject(2, UUID.class)),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4),
                        row.getString(5),
                        office == null ? null : new OfficeCode(office),
                        row.getString(7),
                        AccessReason.valueOf(row.getString(8)),
                        Outcome.valueOf(row.getString(9)),
                        row.getString(10)));
    }

    @Override
    public Draw keep(Draw draw) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                """
                                insert into access_check (office, day, seed, drawn_by,
                                    drawn_by_name, drawn_office, drawn_at, trace_id)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (office, day) do nothing
                                """)) {
            statement.setString(1, draw.office().value());
            statement.setObject(2, draw.day());
            statement.setLong(3, draw.seed());
            statement.setString(4, draw.drawn().officer());
            statement.setString(5, draw.drawn().name());
            statement.setString(6, draw.drawn().office().value());
            statement.setObject(7, draw.drawn().at().atOffset(ZoneOffset.UTC));
            statement.setString(8, draw.drawn().traceId());
            if (statement.executeUpdate() == 1) {
                return draw;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a draw cannot be kept", e);
        }
        return kept(draw);
    }

    private Draw kept(Draw draw) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                """
                                select seed, drawn_by, drawn_by_name, drawn_office, drawn_at,
                                    trace_id
                                from access_check where office = ? and day = ?
                                """)) {
            statement.setString(1, draw.office().value());
            statement.setObject(2, draw.day());
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("a draw has gone, though none ever goes");
                }
                return new Draw(
                        draw.office(),
                        draw.day(),
                        row.getLong(1),
                        new Stamp(
                                row.getString(2),
                                row.getString(3),
                                new OfficeCode(row.getString(4)),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                row.getString(6)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a draw cannot be read", e);
        }
    }
}
