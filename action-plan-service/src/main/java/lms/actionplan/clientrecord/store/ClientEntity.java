package lms.actionplan.clientrecord.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import lms.actionplan.clientrecord.KnownClient;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "client")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ClientEntity {

    @Id UUID clientId;
    long version;
    boolean disabledPerson;
    String office;
    boolean restricted;
    @Nullable UUID mergedInto;

    static ClientEntity of(ClientId clientId) {
        var entity = new ClientEntity();
        entity.clientId = clientId.value();
        return entity;
    }

    void take(KnownClient client) {
        version = client.version();
        disabledPerson = client.disabledPerson();
        office = client.office().value();
        restricted = client.restricted();
        mergedInto = client.mergedInto() == null ? null : client.mergedInto().value();
    }

    KnownClient toDomain() {
        return new KnownClient(
                new ClientId(clientId),
                version,
                disabledPerson,
                new OfficeCode(office),
                restricted,
                mergedInto == null ? null : new ClientId(mergedInto));
    }
}
