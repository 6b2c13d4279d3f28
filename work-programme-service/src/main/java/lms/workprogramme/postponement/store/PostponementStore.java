package lms.workprogramme.postponement.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lms.language.value.ClientId;
import lms.workprogramme.postponement.PostponementEntry;
import lms.workprogramme.postponement.PostponementLimits;
import lms.workprogramme.postponement.Postponements;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostponementStore implements Postponements, PanacheRepositoryBase<PostponementEntity, UUID> {

    @Override
    public void add(PostponementEntry entry, LocalDate eligibilityDate, PostponementLimits limits) {
        // What is out of place leaves it first: the database lets one be in place.
        flush();
        persist(PostponementEntity.from(entry, eligibilityDate, limits));
    }

    @Override
    public void save(PostponementEntry ended) {
        findById(ended.id()).take(ended.ending());
    }

    @Override
    public Optional<PostponementEntry> inPlace(ClientId clientId) {
        return find("clientId = ?1 and ended is null", clientId.value())
                .firstResultOptional()
                .map(PostponementEntity::toDomain);
    }

    @Override
    public List<PostponementEntry> all(ClientId clientId) {
        return find("clientId = ?1 order by recordedAt, id", clientId.value()).stream()
                .map(PostponementEntity::toDomain)
                .toList();
    }

    @Override
    public List<PostponementEntry> history(
            ClientId clientId, @Nullable Position after, int atMost) {
        var rows =
                after == null
                        ? find(
                                "clientId = ?1 order by reviewDate desc, recordedAt desc, id desc",
                                clientId.value())
                        : find(
                                "clientId = ?1 and (reviewDate < ?2 or (reviewDate = ?2 and"
                                        + " (recordedAt < ?3 or (recordedAt = ?3 and id < ?4))))"
                                        + " order by reviewDate desc, recordedAt desc, id desc",
                                clientId.value(),
                                after.reviewDate(),
                                after.recordedAt(),
                                after.id());
        return rows.page(0, atMost).list().stream().map(PostponementEntity::toDomain).toList();
    }

    @Override
    public void forget(ClientId clientId) {
        delete("clientId", clientId.value());
    }
}
