package lms.workprogramme.referral.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lms.language.value.ClientId;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.referral.Referral;
import lms.workprogramme.referral.Referrals;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReferralStore implements Referrals, PanacheRepositoryBase<ReferralEntity, UUID> {

    private static final String NEXT_SEQUENCE =
            """
            insert into provider_sequence (provider, last) values (?1, 1)
            on conflict (provider) do update set last = provider_sequence.last + 1
            returning last
            """;

    private static final String LOCK_COUPLE =
            """
            select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked
            """;

    @Override
    public void add(Referral referral) {
        persistAndFlush(ReferralEntity.from(referral));
    }

    @Override
    public void save(Referral referral) {
        findById(referral.id().value()).take(referral);
    }

    @Override
    public Optional<Referral> find(ReferralId id) {
        return findByIdOptional(id.value()).map(ReferralEntity::toDomain);
    }

    @Override
    public Optional<ClientId> clientOf(ReferralId id) {
        return getEntityManager()
                .createQuery("select r.clientId from ReferralEntity r where r.id = ?1", UUID.class)
                .setParameter(1, id.value())
                .getResultStream()
                .findFirst()
                .map(ClientId::new);
    }

    @Override
    public List<Referral> of(ClientId clientId, @Nullable Position after, int atMost) {
        var rows =
                after == null
                        ? find("clientId = ?1 order by referredAt desc, id desc", clientId.value())
                        : find(
                                "clientId = ?1 and (referredAt < ?2"
                                        + " or (referredAt = ?2 and id < ?3))"
                                        + " order by referredAt desc, id desc",
                                clientId.value(),
                                after.referredAt(),
                                after.id().value());
        return rows.page(0, atMost).list().stream().map(ReferralEntity::toDomain).toList();
    }

    @Override
    public Optional<Referral> lastThatStands(ClientId clientId) {
        return find(
                        "clientId = ?1 and state in (?2, ?3) order by referredAt desc, id desc",
                        clientId.value(),
                        ReferralEntity.State.LIVE,
                        ReferralEntity.State.COMPLETED)
                .firstResultOptional()
                .map(ReferralEntity::toDomain);
    }

    @Override
    public List<ReferralId> idsOf(ClientId clientId) {
        return find("clientId", clientId.value()).stream()
                .map(entity -> new ReferralId(entity.id))
                .toList();
    }

    @Override
    public void lockCouple(ClientId one, ClientId other) {
        var couple = Stream.of(one, other).map(ClientId::toString).sorted().toList();
        getEntityManager()
                .createNativeQuery(LOCK_COUPLE, Integer.class)
                .setParameter(1, "joint claim " + couple)
                .getSingleResult();
    }

    @Override
    public long nextSequence(ProviderCode provider) {
        var last =
                getEntityManager()
                        .createNativeQuery(NEXT_SEQUENCE, Long.class)
                        .setParameter(1, provider.value())
                        .getSingleResult();
        return ((Number) last).longValue();
    }
}
