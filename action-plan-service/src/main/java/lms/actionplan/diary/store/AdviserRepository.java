package lms.actionplan.diary.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import lms.actionplan.diary.Adviser;
import lms.actionplan.diary.Advisers;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AdviserRepository implements PanacheRepositoryBase<AdviserEntity, String>, Advisers {

    @Override
    public Optional<Adviser> find(String officer) {
        return findByIdOptional(officer).map(AdviserEntity::toDomain);
    }

    @Override
    public Optional<Adviser> findForChange(String officer) {
        return findByIdOptional(officer, LockModeType.PESSIMISTIC_WRITE)
                .map(AdviserEntity::toDomain);
    }

    @Override
    public List<Adviser> of(OfficeCode office, @Nullable String after, int limit) {
        return find(
                        "office = ?1 and officer > ?2",
                        Sort.ascending("officer"),
                        office.value(),
                        after == null ? "" : after)
                .range(0, limit - 1)
                .stream()
                .map(AdviserEntity::toDomain)
                .toList();
    }

    @Override
    public boolean add(Adviser adviser) {
        // Whoever adds the same adviser just now is waited for, and only one of them does.
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 1200))")
                .setParameter(1, adviser.officer())
                .getSingleResult();
        if (count("officer", adviser.officer()) > 0) {
            return false;
        }
        persistAndFlush(AdviserEntity.from(adviser));
        return true;
    }

    @Override
    public void keep(Adviser adviser) {
        findById(adviser.officer()).take(adviser);
        flush();
    }
}
