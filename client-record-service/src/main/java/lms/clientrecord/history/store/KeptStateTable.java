package lms.clientrecord.history.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.history.Kept;
import lms.clientrecord.history.KeptStates;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** Rows are only ever added, so there is nothing for an entity to keep track of. */
@ApplicationScoped
class KeptStateTable implements KeptStates {

    private static final String ADD =
            "insert into history (client_id, aspect, part, version, state, changed_by,"
                    + " changed_by_name, changed_office, changed_at, trace_id)"
                    + " values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)";
    private static final String ANY = "select exists (select from history where client_id = ?)";
    private static final String LAST =
            "select version, state, changed_by, changed_by_name, changed_office, changed_at,"
                    + " trace_id from history where client_id = ? and aspect = ? and part = ?"
                    + " and changed_at <= ? order by version desc limit 1";
    private static final String LIST =
            "select now.*, before.state as state_before from history now left join history before"
                    + " on before.client_id = now.client_id and before.aspect = now.aspect"
                    + " and before.part = now.part and before.version = now.version - 1"
                    + " where now.client_id = ? and now.aspect = any (?)"
                    + " and (?::timestamptz is null or (now.changed_at, now.aspect, now.part,"
                    + " now.version) < (?, ?, ?, ?))"
                    + " order by now.changed_at desc, now.aspect desc, now.part desc,"
                    + " now.version desc limit ?";

    private final DataSource dataSource;

    KeptStateTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(
            Aspect aspect, ClientId client, UUID part, long version, Stamp stamp, String state) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, client.value());
            insert.setString(2, aspect.word());
            insert.setObject(3, part);
            insert.setLong(4, version);
            insert.setString(5, state);
            insert.setString(6, stamp.officer());
            insert.setString(7, stamp.name());
            insert.setString(8, stamp.office().value());
            insert.setTimestamp(9, Timestamp.from(stamp.at()));
            insert.setString(10, stamp.traceId());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("history cannot be kept", e);
        }
    }

    @Override
    public boolean areThereOf(ClientId client) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(ANY)) {
            select.setObject(1, client.value());
            try (var row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public @Nullable Kept<String> last(Aspect aspect, ClientId client, UUID part, Instant moment) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(LAST)) {
            select.setObject(1, client.value());
            select.setString(2, aspect.word());
            select.setObject(3, part);
            select.setTimestamp(4, Timestamp.from(moment));
            try (var row = select.executeQuery()) {
                return row.next()
                        ? new Kept<>(row.getLong("version"), stamp(row), row.getString("state"))
                        : null;
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<Step> list(
            ClientId client, Collection<Aspect> aspects, @Nullable Place after, int most) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(LIST)) {
            var words = aspects.stream().map(Aspect::word).toArray();
            select.setObject(1, client.value());
            select.setArray(2, connection.createArrayOf("text", words));
            startAfter(select, after);
            select.setInt(8, most);
            var steps = new ArrayList<Step>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    steps.add(step(row));
                }
            }
            return steps;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static void startAfter(PreparedStatement select, @Nullable Place after)
            throws SQLException {
        var at = after == null ? null : Timestamp.from(after.at());
        select.setTimestamp(3, at);
        select.setTimestamp(4, at);
        select.setString(5, after == null ? null : after.aspect().word());
        select.setObject(6, after == null ? null : after.part());
        select.setLong(7, after == null ? 0 : after.version());
    }

    private static Step step(ResultSet row) throws SQLException {
        var stamp = stamp(row);
        var place =
                new Place(
                        stamp.at(),
                        Aspect.fromString(row.getString("aspect")),
                        row.getObject("part", UUID.class),
                        row.getLong("version"));
        return new Step(place, stamp, row.getString("state_before"), row.getString("state"));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getString("changed_by"),
                row.getString("changed_by_name"),
                new OfficeCode(row.getString("changed_office")),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("trace_id"));
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("history cannot be read", e);
    }
}
