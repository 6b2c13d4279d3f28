package lms.reporting.journey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import lms.language.value.ClientId;
import lms.language.value.DateRange;
import lms.reporting.journey.Claims;

/** Keeps claims in PostgreSQL. */
@ApplicationScoped
class JdbcClaims implements Claims {

    private static final String FORGET = "delete from claim where client_id = ?";
    private static final String KEEP =
            "insert into claim (client_id, place, first_day, last_day) values (?, ?, ?, ?)";

    private final DataSource dataSource;

    JdbcClaims(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void keep(ClientId clientId, List<DateRange> claims) {
        try (var connection = dataSource.getConnection();
                var forget = connection.prepareStatement(FORGET);
                var keep = connection.prepareStatement(KEEP)) {
            forget.setObject(1, clientId.value());
            forget.executeUpdate();
            for (int place = 0; place < claims.size(); place++) {
                keep.setObject(1, clientId.value());
                keep.setInt(2, place);
                keep.setObject(3, claims.get(place).first());
                keep.setObject(4, claims.get(place).last());
                keep.addBatch();
            }
            keep.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("claims cannot be kept", e);
        }
    }

    @Override
    public void erase(ClientId clientId) {
        keep(clientId, List.of());
    }
}
