package lms.clientrecord.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;

/** Whose row it is, how often it was changed, and by whom last (WP ¶6). */
@MappedSuperclass
public abstract class KeptColumns {

    @Id
    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "version")
    private long version;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_by_name")
    private String changedByName;

    @Column(name = "changed_office")
    private String changedOffice;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "trace_id")
    private String traceId;

    /** For Hibernate, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected KeptColumns() {}

    /** For a new row. */
    @SuppressWarnings("NullAway.Init")
    protected KeptColumns(ClientId client) {
        this.clientId = client.value();
    }

    protected final ClientId clientId() {
        return new ClientId(clientId);
    }

    protected final long version() {
        return version;
    }

    protected final Stamp stamp() {
        return new Stamp(
                changedBy, changedByName, new OfficeCode(changedOffice), changedAt, traceId);
    }

    protected final void keep(long newVersion, Stamp stamp) {
        version = newVersion;
        changedBy = stamp.officer();
        changedByName = stamp.name();
        changedOffice = stamp.office().value();
        changedAt = stamp.at();
        traceId = stamp.traceId();
    }
}
