package lms.clientrecord.conversation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import lms.clientrecord.conversation.Conversation;
import lms.clientrecord.conversation.ConversationId;
import lms.clientrecord.conversation.Conversations;
import lms.clientrecord.conversation.Place;
import lms.clientrecord.conversation.Sought;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** Keeps conversations in PostgreSQL, which searches their texts and keeps the earlier ones. */
@ApplicationScoped
class ConversationTable implements Conversations {

    private static final String SELECT =
            """
            select conversation_id, client_id, version, made_on, text, made_by, made_by_name,
                made_office, made_at, changed_by, changed_by_name, changed_office, changed_at,
                trace_id
            from conversation
            """;

    /** Words with other endings, parts of words, and words that are nearly the same. */
    private static final String SAYS =
            """
             and (words @@ plainto_tsquery('pg_catalog.english'::regconfig, plain_name(?))
                or not exists (
                    select from unnest(string_to_array(plain_name(?), ' ')) as word
                    where plain not like '%' || word || '%'
                        and public.word_similarity(word, plain) < 0.6))
            """;

    private static final String VERSIONS =
            """
            select version, text, changed_by, changed_by_name, changed_office, changed_at, trace_id
            from (
                select conversation_id, version, text, changed_by, changed_by_name, changed_office,
                    changed_at, trace_id
                from conversation
                union all
                select conversation_id, version, text, changed_by, changed_by_name, changed_office,
                    changed_at, trace_id
                from conversation_version) as each
            where conversation_id = ? and version < ?
            order by version desc
            limit ?
            """;

    private final DataSource dataSource;

    ConversationTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public @Nullable Conversation find(ClientId client, ConversationId id) {
        return one("where client_id = ? and conversation_id = ?", client, id);
    }

    @Override
    public @Nullable Conversation lock(ClientId client, ConversationId id) {
        return one("where client_id = ? and conversation_id = ? for update", client, id);
    }

    private @Nullable Conversation one(String where, ClientId client, ConversationId id) {
        var found = read(SELECT + where, List.of(client.value(), id.value()));
        return found.isEmpty() ? null : found.getFirst();
    }

    @Override
    public void add(Conversation conversation) {
        write(
                """
                insert into conversation (text, changed_by, changed_by_name, changed_office,
                    changed_at, trace_id, version, changed_on, conversation_id, client_id, made_on,
                    made_by, made_by_name, made_office, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                conversation,
                statement -> {
                    statement.setObject(9, conversation.id().value());
                    statement.setObject(10, conversation.client().value());
                    statement.setObject(11, conversation.on());
                    statement.setString(12, conversation.made().officer());
                    statement.setString(13, conversation.made().name());
                    statement.setString(14, conversation.made().office().value());
                    statement.setObject(15, conversation.made().at().atOffset(ZoneOffset.UTC));
                });
    }

    @Override
    public void amend(Conversation conversation) {
        write(
                """
                update conversation
                set text = ?, changed_by = ?, changed_by_name = ?, changed_office = ?,
                    changed_at = ?, trace_id = ?, version = ?, changed_on = ?
                where conversation_id = ?
                """,
                conversation,
                statement -> statement.setObject(9, conversation.id().value()));
    }

    private void write(String sql, Conversation conversation, Filling more) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var changed = conversation.changed();
            statement.setString(1, conversation.text());
            statement.setString(2, changed.officer());
            statement.setString(3, changed.name());
            statement.setString(4, changed.office().value());
            statement.setObject(5, changed.at().atOffset(ZoneOffset.UTC));
            statement.setString(6, changed.traceId());
            statement.setLong(7, conversation.version());
            statement.setObject(8, conversation.on());
            more.fill(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a conversation cannot be kept", e);
        }
    }

    @Override
    public List<Conversation> list(
            ClientId client, Sought sought, @Nullable Place after, int most) {
        var sql = new StringBuilder(SELECT).append("where client_id = ?");
        var values = new ArrayList<Object>();
        values.add(client.value());
        if (sought.text() != null) {
            sql.append(SAYS);
            values.add(sought.text());
            values.add(sought.text());
        }
        add(sql, values, " and made_by = ?", sought.officer());
        add(
                sql,
                values,
                " and made_office = ?",
                sought.office() == null ? null : sought.office().value());
        add(sql, values, " and made_on >= ?", sought.first());
        add(sql, values, " and made_on <= ?", sought.last());
        if (after != null) {
            sql.append(" and (made_at, conversation_id) < (?, ?)");
            values.add(after.at().atOffset(ZoneOffset.UTC));
            values.add(after.id().value());
        }
        sql.append(" order by made_at desc, conversation_id desc limit ?");
        values.add(most);
        return read(sql.toString(), values);
    }

    private static void add(
            StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    @Override
    public List<Conversation> versions(Conversation conversation, long below, int most) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(VERSIONS)) {
            statement.setObject(1, conversation.id().value());
            statement.setLong(2, below);
            statement.setInt(3, most);
            var found = new ArrayList<Conversation>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(conversation.as(row.getLong(1), row.getString(2), stamp(row, 3)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("a conversation cannot be read", e);
        }
    }

    private List<Conversation> read(String sql, List<Object> values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            var found = new ArrayList<Conversation>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(conversation(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("conversations cannot be read", e);
        }
    }

    private static Conversation conversation(ResultSet row) throws SQLException {
        return new Conversation(
                new ConversationId(row.getObject(1, UUID.class)),
                new ClientId(row.getObject(2, UUID.class)),
                row.getLong(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                new Stamp(
                        row.getString(6),
                        row.getString(7),
                        new OfficeCode(row.getString(8)),
                        row.getObject(9, OffsetDateTime.class).toInstant(),
                        row.getString(14)),
                stamp(row, 10));
    }

    private static Stamp stamp(ResultSet row, int first) throws SQLException {
        return new Stamp(
                row.getString(first),
                row.getString(first + 1),
                new OfficeCode(row.getString(first + 2)),
                row.getObject(first + 3, OffsetDateTime.class).toInstant(),
                row.getString(first + 4));
    }

    /** Gives a statement the rest of its values. */
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }
}
