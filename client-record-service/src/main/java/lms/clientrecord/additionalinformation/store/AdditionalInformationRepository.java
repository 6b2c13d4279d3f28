package lms.clientrecord.additionalinformation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import lms.clientrecord.additionalinformation.AdditionalInformation;
import lms.clientrecord.additionalinformation.AdditionalInformationWindows;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AdditionalInformationRepository
        implements PanacheRepositoryBase<AdditionalInformationEntity, UUID>,
                AdditionalInformationWindows {

    @Override
    public @Nullable AdditionalInformation find(ClientId client) {
        return findByIdOptional(client.value())
                .map(AdditionalInformationEntity::toDomain)
                .orElse(null);
    }

    @Override
    public @Nullable AdditionalInformation lock(ClientId client) {
        return findByIdOptional(client.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(AdditionalInformationEntity::toDomain)
                .orElse(null);
    }

    @Override
    public void add(AdditionalInformation window) {
        persist(AdditionalInformationEntity.from(window));
    }

    @Override
    public void amend(AdditionalInformation window) {
        findById(window.client().value()).keep(window);
    }
}
