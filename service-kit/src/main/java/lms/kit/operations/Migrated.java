package lms.kit.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started means: the tables are there, whoever made them. */
@Startup
@ApplicationScoped
class Migrated implements HealthCheck {

    private final DataSource dataSource;

    Migrated(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HealthCheckResponse call() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from outbox where false")) {
            return HealthCheckResponse.named("migrated").status(row.next()).build();
        } catch (SQLException e) {
            return HealthCheckResponse.named("migrated").down().build();
        }
    }
}
