package lms.clientrecord.erasure.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "erasure_record")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ErasedRecordEntity {

    @Id
    @Column(name = "erased_id")
    UUID erased;

    @Column(name = "erasure_id")
    UUID erasure;

    static ErasedRecordEntity of(UUID erased, UUID erasure) {
        var entity = new ErasedRecordEntity();
        entity.erased = erased;
        entity.erasure = erasure;
        return entity;
    }
}
