package lms.clientrecord.merge.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.merge.Keep;
import lms.clientrecord.merge.Merge;
import lms.clientrecord.merge.MergedState;
import lms.clientrecord.merge.Merges;
import lms.kit.access.Stamp;
import lms.kit.outbox.EventJson;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MergeTable implements Merges {

    private static final String SELECT =
            """
            select merge_id, version, surviving_id, absorbed_id, changed_by, changed_by_name,
                changed_office, changed_at, trace_id, undone_by, undone_by_name, undone_office,
                undone_at, undone_trace_id
            from merge
            """;

    private final DataSource dataSource;

    MergeTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Standing standing(ClientId client) {
        return with(
                "select surviving_id, absorbed_id from merge where undone_at is null"
                        + " and (surviving_id = ? or absorbed_id = ?) order by absorbed_id",
                (connection, statement) -> {
                    statement.setObject(1, client.value());
                    statement.setObject(2, client.value());
                    try (var row = statement.executeQuery()) {
                        ClientId survivor = null;
                        var absorbed = new ArrayList<ClientId>();
                        while (row.next()) {
                            var surviving = new ClientId(row.getObject(1, UUID.class));
                            if (surviving.equals(client)) {
                                absorbed.add(new ClientId(row.getObject(2, UUID.class)));
                            } else {
                                survivor = surviving;
                            }
                        }
                        return new Standing(survivor, absorbed);
                    }
                });
    }

    @Override
    public void add(Merge merge) {
        with(
                "insert into merge (merge_id, version, surviving_id, absorbed_id, changed_by,"
                        + " changed_by_name, changed_office, changed_at, trace_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (connection, statement) -> {
                    statement.setObject(1, merge.id());
                    statement.setLong(2, merge.version());
                    statement.setObject(3, merge.surviving().value());
                    statement.setObject(4, merge.absorbed().value());
                    stamp(statement, 5, merge.made());
                    return statement.executeUpdate();
                });
        merge.aspects().forEach(aspect -> add(merge.id(), aspect));
    }

    private void add(UUID merge, MergedState aspect) {
        with(
                "insert into merge_aspect (merge_id, aspect, kept, surviving_version,"
                        + " surviving_state, merged_version, absorbed_version, absorbed_state)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?, ?, ?::jsonb)",
                (connection, statement) -> {
                    statement.setObject(1, merge);
                    statement.setString(2, aspect.aspect().word());
                    statement.setString(3, aspect.kept().name());
                    statement.setLong(4, aspect.survivingVersion());
                    statement.setString(5, aspect.survivingState().toString());
                    statement.setLong(6, aspect.mergedVersion());
                    statement.setLong(7, aspect.absorbedVersion());
                    statement.setString(8, aspect.absorbedState().toString());
                    return statement.executeUpdate();
                });
    }

    @Override
    public void keepUndone(Merge merge) {
        with(
                "update merge set version = ?, undone_by = ?, undone_by_name = ?,"
                        + " undone_office = ?, undone_at = ?, undone_trace_id = ?"
                        + " where merge_id = ?",
                (connection, statement) -> {
                    statement.setLong(1, merge.version());
                    stamp(statement, 2, requireNonNull(merge.undone()));
                    statement.setObject(7, merge.id());
                    return statement.executeUpdate();
                });
    }

    @Override
    public @Nullable Merge lock(UUID id) {
        return select("where merge_id = ? for update", id).stream().findFirst().orElse(null);
    }

    @Override
    public @Nullable Merge find(UUID id) {
        return select("where merge_id = ?", id).stream().findFirst().orElse(null);
    }

    @Override
    public List<Merge> of(ClientId client) {
        return select(
                "where ? in (surviving_id, absorbed_id) order by changed_at desc, merge_id",
                client.value());
    }

    private List<Merge> select(String where, UUID value) {
        return with(
                SELECT + where,
                (connection, statement) -> {
                    statement.setObject(1, value);
                    try (var row = statement.executeQuery()) {
                        var found = new ArrayList<Merge>();
                        while (row.next()) {
                            found.add(merge(connection, row));
                        }
                        return found;
                    }
                });
    }

    private static Merge merge(Connection connection, ResultSet row) throws SQLException {
        var id = row.getObject(1, UUID.class);
        return new Merge(
                id,
                row.getLong(2),
                new ClientId(row.getObject(3, UUID.class)),
                new ClientId(row.getObject(4, UUID.class)),
                aspects(connection, id),
                requireNonNull(stamp(row, 5)),
                stamp(row, 10));
    }

    private static List<MergedState> aspects(Connection connection, UUID merge)
            throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "select aspect, kept, surviving_version, surviving_state, merged_version,"
                                + " absorbed_version, absorbed_state from merge_aspect"
                                + " where merge_id = ? order by aspect")) {
            statement.setObject(1, merge);
            try (var row = statement.executeQuery()) {
                var aspects = new ArrayList<MergedState>();
                while (row.next()) {
                    aspects.add(
                            new MergedState(
                                    Aspect.fromString(row.getString(1)),
                                    Keep.valueOf(row.getString(2)),
                                    row.getLong(3),
                                    tree(row.getString(4)),
                                    row.getLong(5),
                                    row.getLong(6),
                                    tree(row.getString(7))));
                }
                return aspects;
            }
        }
    }

    private static JsonNode tree(String state) {
        try {
            return EventJson.mapper().readTree(state);
        } catch (JsonProcessingException e) {
            // The cause would repeat what the state holds.
            throw new IllegalStateException("a state cannot be read");
        }
    }

    private static @Nullable Stamp stamp(ResultSet row, int first) throws SQLException {
        var officer = row.getString(first);
        return officer == null
                ? null
                : new Stamp(
                        officer,
                        row.getString(first + 1),
                        new OfficeCode(row.getString(first + 2)),
                        row.getObject(first + 3, OffsetDateTime.class).toInstant(),
                        row.getString(first + 4));
    }

    private static void stamp(PreparedStatement statement, int first, Stamp stamp)
            throws SQLException {
        statement.setString(first, stamp.officer());
        statement.setString(first + 1, stamp.name());
        statement.setString(first + 2, stamp.office().value());
        statement.setObject(first + 3, stamp.at().atOffset(ZoneOffset.UTC));
        statement.setString(first + 4, stamp.traceId());
    }

    private <T> T with(String sql, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(connection, statement);
        } catch (SQLException e) {
            throw new IllegalStateException("merges cannot be kept or read", e);
        }
    }

    /** What is done with a statement. */
    private interface Work<T> {
        T with(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
