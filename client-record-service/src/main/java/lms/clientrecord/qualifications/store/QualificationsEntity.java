package lms.clientrecord.qualifications.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lms.clientrecord.qualifications.Qualifications;
import lms.clientrecord.store.JsonList;
import lms.clientrecord.store.KeptColumns;
import lms.language.event.Qualifications.Qualification;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "qualifications")
class QualificationsEntity extends KeptColumns {

    private static final JsonList<Qualification> LIST = JsonList.of(Qualification.class);

    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "list")
    private String list;

    @SuppressWarnings("NullAway.Init")
    protected QualificationsEntity() {}

    @SuppressWarnings("NullAway.Init")
    private QualificationsEntity(Qualifications window) {
        super(window.client());
        keep(window);
    }

    static QualificationsEntity from(Qualifications window) {
        return new QualificationsEntity(window);
    }

    Qualifications toDomain() {
        return new Qualifications(clientId(), version(), LIST.list(list), stamp());
    }

    final void keep(Qualifications window) {
        keep(window.version(), window.changed());
        list = LIST.text(window.list());
    }
}
