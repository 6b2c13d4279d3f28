package lms.clientrecord.workprogramme.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;
import lms.clientrecord.workprogramme.ShownNotices;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/** Of two openings at the same time, the database lets one be the first. */
@ApplicationScoped
class ShownNoticeTable implements ShownNotices {

    private static final String SHOW =
            "insert into notice_shown (client_id, notice, shown_by, shown_at) values (?, ?, ?, ?)"
                    + " on conflict do nothing";

    private final DataSource dataSource;

    ShownNoticeTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean isFirstTime(ClientId client, String notice, Stamp stamp) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(SHOW)) {
            insert.setObject(1, client.value());
            insert.setString(2, notice);
            insert.setString(3, stamp.officer());
            insert.setTimestamp(4, Timestamp.from(stamp.at()));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("a message cannot be noted", e);
        }
    }
}
