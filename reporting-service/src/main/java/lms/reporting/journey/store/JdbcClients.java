package lms.reporting.journey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import lms.language.value.ClientId;
import lms.reporting.journey.Client;
import lms.reporting.journey.Clients;

/** Keeps clients in PostgreSQL. */
@ApplicationScoped
class JdbcClients implements Clients {

    private static final String KEEP =
            """
            insert into client (client_id, name, office, adviser, restricted, gone)
            values (?, ?, ?, ?, ?, ?)
            on conflict (client_id) do update
            set name = excluded.name, office = excluded.office, adviser = excluded.adviser,
                restricted = excluded.restricted, gone = excluded.gone
            """;

    private static final List<String> ERASE =
            List.of(
                    "delete from client where client_id = ?",
                    "delete from journey where client_id = ?",
                    "delete from claim where client_id = ?");

    private final DataSource dataSource;

    JdbcClients(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void keep(Client client) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setObject(1, client.id().value());
            statement.setString(2, client.name());
            statement.setString(3, client.office().value());
            statement.setString(4, client.adviser());
            statement.setBoolean(5, client.isRestricted());
            statement.setBoolean(6, client.isGone());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a client cannot be kept", e);
        }
    }

    @Override
    public void erase(ClientId id) {
        try (var connection = dataSource.getConnection()) {
            for (var sql : ERASE) {
                try (var statement = connection.prepareStatement(sql)) {
                    statement.setObject(1, id.value());
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a client cannot be erased", e);
        }
    }
}
