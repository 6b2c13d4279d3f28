package lms.workprogramme.allocation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AllocationLedger;
import lms.workprogramme.allocation.LedgerEntry;
import lms.workprogramme.allocation.PastDraw;
import lms.workprogramme.allocation.Seed;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LedgerStore implements AllocationLedger, PanacheRepositoryBase<AllocationEntity, UUID> {

    /** Before every place: no id is below this one. */
    private static final PlaceInLedger FIRST =
            new PlaceInLedger(LocalDate.EPOCH, new ReferralId(new UUID(0, 0)));

    /** Only what is needed: neither candidates nor anything of the referral. */
    private static final String DRAWN =
            """
            select a.referralId, a.drawnOn, a.seed, a.counter, a.totalWeight, a.draw, a.chosen
            from AllocationEntity a
            where a.area = :area and a.paymentGroup = :group and a.algorithm = :algorithm
                and a.drawnOn >= :since and a.drawnOn >= :day
                and (a.drawnOn > :day or a.referralId > :id)
            order by a.drawnOn, a.referralId
            """;

    @Override
    public void append(LedgerEntry entry) {
        persist(AllocationEntity.from(entry));
    }

    @Override
    public Optional<LedgerEntry> find(ReferralId referralId) {
        return findByIdOptional(referralId.value()).map(AllocationEntity::toDomain);
    }

    @Override
    public List<PastDraw> drawn(Scope scope, @Nullable PlaceInLedger after, int atMost) {
        var place = after == null ? FIRST : after;
        return getEntityManager()
                .createQuery(DRAWN, DrawnRow.class)
                .setParameter("area", scope.area().value())
                .setParameter("group", scope.paymentGroup().number())
                .setParameter("algorithm", scope.algorithm())
                .setParameter("since", scope.since())
                .setParameter("day", place.on())
                .setParameter("id", place.referralId().value())
                .setMaxResults(atMost)
                .getResultList()
                .stream()
                .map(DrawnRow::toDomain)
                .toList();
    }

    /** A row of past draws. */
    record DrawnRow(
            UUID referralId,
            LocalDate on,
            String seed,
            Long counter,
            long totalWeight,
            Long draw,
            String chosen) {

        private PastDraw toDomain() {
            return new PastDraw(
                    new ReferralId(referralId),
                    on,
                    new Seed(seed),
                    counter,
                    totalWeight,
                    draw,
                    new ProviderCode(chosen));
        }
    }
}
