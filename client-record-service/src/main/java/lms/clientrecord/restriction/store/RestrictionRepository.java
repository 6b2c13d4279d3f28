package lms.clientrecord.restriction.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lms.clientrecord.client.WhoMayKnow;
import lms.clientrecord.restriction.Restriction;
import lms.clientrecord.restriction.Restrictions;
import lms.language.event.ClientSummary.AuthorisedOfficer;
import lms.language.value.ClientId;

@ApplicationScoped
class RestrictionRepository
        implements PanacheRepositoryBase<RestrictionEntity, UUID>, Restrictions, WhoMayKnow {

    @Override
    public Restriction of(ClientId client) {
        return findByIdOptional(client.value())
                .map(RestrictionEntity::toDomain)
                .orElseGet(() -> Restriction.none(client));
    }

    @Override
    public KnownTo knownTo(ClientId client) {
        var terms = of(client).terms();
        return new KnownTo(
                terms.restricted(),
                terms.leave().stream()
                        .map(leave -> new AuthorisedOfficer(leave.officer(), leave.until()))
                        .toList());
    }

    @Override
    public void keep(Restriction restriction) {
        var entity = findById(restriction.client().value());
        if (entity == null) {
            persist(new RestrictionEntity(restriction.client()).keep(restriction));
        } else {
            entity.keep(restriction);
        }
    }
}
