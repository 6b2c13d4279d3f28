package lms.actionplan.interview.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lms.actionplan.interview.RebuiltCases;
import lms.language.value.ClientId;

@ApplicationScoped
class RebuiltCaseRepository
        implements PanacheRepositoryBase<RebuiltCaseEntity, UUID>, RebuiltCases {

    @Override
    public Optional<Instant> lastOf(ClientId clientId) {
        return findByIdOptional(clientId.value()).map(entity -> entity.rebuiltAt);
    }

    @Override
    public void note(ClientId clientId, Instant rebuiltAt) {
        var entity = new RebuiltCaseEntity();
        entity.clientId = clientId.value();
        entity.rebuiltAt = rebuiltAt;
        getSession().merge(entity);
    }

    @Override
    public void forget(ClientId clientId) {
        deleteById(clientId.value());
    }
}
