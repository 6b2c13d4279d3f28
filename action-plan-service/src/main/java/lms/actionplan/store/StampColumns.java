package lms.actionplan.store;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import lms.kit.access.Stamp;
import lms.language.value.OfficeCode;

/** Who made the last change to a row, in which office, when, and in which trace (WP ¶6). */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public class StampColumns {

    private String changedBy;
    private String changedByName;
    private String changedOffice;
    private Instant changedAt;
    private String traceId;

    /** The columns of a stamp. */
    public static StampColumns from(Stamp stamp) {
        var columns = new StampColumns();
        columns.changedBy = stamp.officer();
        columns.changedByName = stamp.name();
        columns.changedOffice = stamp.office().value();
        columns.changedAt = stamp.at();
        columns.traceId = stamp.traceId();
        return columns;
    }

    /** The stamp in the columns. */
    public Stamp toDomain() {
        return new Stamp(
                changedBy, changedByName, new OfficeCode(changedOffice), changedAt, traceId);
    }
}
