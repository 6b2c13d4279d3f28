package lms.clientrecord.childcarebarriers.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lms.clientrecord.childcarebarriers.ChildcareBarriers;
import lms.clientrecord.childcarebarriers.ChildcareBarriersWindows;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChildcareBarriersRepository
        implements PanacheRepositoryBase<ChildcareBarriersEntity, UUID>, ChildcareBarriersWindows {

    private static final String DUE =
            "select clientId from ChildcareBarriersEntity where nextBirthday <= ?1"
                    + " order by clientId";
    private static final UUID FIRST = new UUID(0, 0);

    @Override
    public @Nullable ChildcareBarriers find(ClientId client) {
        return findByIdOptional(client.value()).map(ChildcareBarriersEntity::toDomain).orElse(null);
    }

    @Override
    public @Nullable ChildcareBarriers lock(ClientId client) {
        return findByIdOptional(client.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(ChildcareBarriersEntity::toDomain)
                .orElse(null);
    }

    @Override
    public void add(ChildcareBarriers window) {
        persist(ChildcareBarriersEntity.from(window));
    }

    @Override
    public void amend(ChildcareBarriers window) {
        findById(window.client().value()).keep(window);
    }

    @Override
    public List<ClientId> withBirthdayBy(LocalDate day, int atMost) {
        return find(DUE, day).project(UUID.class).page(0, atMost).stream()
                .map(ClientId::new)
                .toList();
    }

    @Override
    public List<ChildcareBarriers> withBirthdayBy(
            LocalDate day, @Nullable ClientId after, int atMost) {
        return find(
                        "nextBirthday <= ?1 and clientId > ?2 order by clientId",
                        day,
                        after == null ? FIRST : after.value())
                .page(0, atMost)
                .stream()
                .map(ChildcareBarriersEntity::toDomain)
                .toList();
    }
}
