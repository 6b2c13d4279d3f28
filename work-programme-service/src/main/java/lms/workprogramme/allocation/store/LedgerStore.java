package lms.workprogramme.allocation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AllocationLedger;
import lms.workprogramme.allocation.LedgerEntry;

@ApplicationScoped
class LedgerStore implements AllocationLedger, PanacheRepositoryBase<AllocationEntity, UUID> {

    @Override
    public void append(LedgerEntry entry) {
        persist(AllocationEntity.from(entry));
    }

    @Override
    public Optional<LedgerEntry> find(ReferralId referralId) {
        return findByIdOptional(referralId.value()).map(AllocationEntity::toDomain);
    }
}
