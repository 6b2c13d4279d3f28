package lms.clientrecord.restriction.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.clientrecord.restriction.Leave;
import lms.clientrecord.restriction.Restriction;
import lms.clientrecord.restriction.Terms;
import lms.clientrecord.store.KeptColumns;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "restriction")
class RestrictionEntity extends KeptColumns {

    @Column(name = "restricted")
    private boolean restricted;

    @Column(name = "reason")
    private @Nullable String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "restriction_leave", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    private List<LeaveColumns> leave;

    @SuppressWarnings("NullAway.Init")
    protected RestrictionEntity() {}

    @SuppressWarnings("NullAway.Init")
    RestrictionEntity(ClientId client) {
        super(client);
        leave = new ArrayList<>();
    }

    Restriction toDomain() {
        return new Restriction(
                clientId(),
                version(),
                new Terms(
                        restricted,
                        reason,
                        leave.stream().map(each -> new Leave(each.officer, each.until)).toList()),
                stamp());
    }

    final RestrictionEntity keep(Restriction restriction) {
        var changed = restriction.changed();
        if (changed == null) {
            throw new IllegalArgumentException("nobody has changed this restriction");
        }
        keep(restriction.version(), changed);
        restricted = restriction.terms().restricted();
        reason = restriction.terms().reason();
        leave.clear();
        restriction.terms().leave().forEach(each -> leave.add(LeaveColumns.from(each)));
        return this;
    }

    /** One officer's leave. */
    @Embeddable
    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    static class LeaveColumns {

        @Column(name = "officer")
        private String officer;

        @Column(name = "until")
        private LocalDate until;

        private static LeaveColumns from(Leave leave) {
            var columns = new LeaveColumns();
            columns.officer = leave.officer();
            columns.until = leave.until();
            return columns;
        }
    }
}
