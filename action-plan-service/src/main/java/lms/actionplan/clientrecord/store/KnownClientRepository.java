package lms.actionplan.clientrecord.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import lms.actionplan.clientrecord.KnownClient;
import lms.actionplan.clientrecord.KnownClients;
import lms.language.value.ClientId;

@ApplicationScoped
class KnownClientRepository implements PanacheRepositoryBase<ClientEntity, UUID>, KnownClients {

    @Override
    public Optional<KnownClient> find(ClientId clientId) {
        return findByIdOptional(clientId.value()).map(ClientEntity::toDomain);
    }

    @Override
    public Optional<KnownClient> findForChange(ClientId clientId) {
        return findByIdOptional(clientId.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(ClientEntity::toDomain);
    }

    @Override
    public void keep(KnownClient client) {
        var kept = findByIdOptional(client.clientId().value());
        var entity = kept.orElseGet(() -> ClientEntity.of(client.clientId()));
        entity.take(client);
        persist(entity);
    }

    @Override
    public void forget(ClientId clientId) {
        deleteById(clientId.value());
    }
}
