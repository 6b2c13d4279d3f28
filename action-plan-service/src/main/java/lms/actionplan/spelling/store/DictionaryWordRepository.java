package lms.actionplan.spelling.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lms.actionplan.spelling.DictionaryWord;
import lms.actionplan.spelling.DictionaryWordId;
import lms.actionplan.spelling.SharedDictionary;
import lms.actionplan.spelling.Word;
import lms.kit.access.Stamp;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DictionaryWordRepository
        implements PanacheRepositoryBase<DictionaryWordEntity, UUID>, SharedDictionary {

    @Override
    public Set<String> known(Collection<String> spellings) {
        return new HashSet<>(
                getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(
                                "select word from dictionary_word"
                                        + " where removed_at is null and word = any(?1)",
                                String.class)
                        .setParameter(1, spellings.toArray(String[]::new))
                        .getResultList());
    }

    @Override
    public Optional<DictionaryWord> find(Word word) {
        return find("word = ?1 and removedAt is null", word.value())
                .firstResultOptional()
                .map(DictionaryWordEntity::toDomain);
    }

    @Override
    public Optional<DictionaryWord> find(DictionaryWordId id) {
        return findByIdOptional(id.value())
                .filter(entity -> entity.removedAt == null)
                .map(DictionaryWordEntity::toDomain);
    }

    @Override
    public boolean add(DictionaryWord word) {
        return getEntityManager()
                        .createNativeQuery(
                                "insert into dictionary_word (word_id, word, added_by,"
                                        + " added_by_name, added_office, added_at, added_trace_id)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                                        + " on conflict (word) where removed_at is null do nothing")
                        .setParameter(1, word.id().value())
                        .setParameter(2, word.word().value())
                        .setParameter(3, word.added().officer())
                        .setParameter(4, word.added().name())
                        .setParameter(5, word.added().office().value())
                        .setParameter(6, word.added().at())
                        .setParameter(7, word.added().traceId())
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean remove(DictionaryWordId id, Stamp removed) {
        return update(
                        "removedBy = ?1, removedByName = ?2, removedOffice = ?3, removedAt = ?4,"
                                + " removedTraceId = ?5 where wordId = ?6 and removedAt is null",
                        removed.officer(),
                        removed.name(),
                        removed.office().value(),
                        removed.at(),
                        removed.traceId(),
                        id.value())
                == 1;
    }

    @Override
    public List<DictionaryWord> list(@Nullable After after, int limit) {
        var found =
                after == null
                        ? find("removedAt is null order by addedAt desc, wordId")
                        : find(
                                "removedAt is null and (addedAt < ?1"
                                        + " or (addedAt = ?1 and wordId > ?2))"
                                        + " order by addedAt desc, wordId",
                                after.addedAt(),
                                after.id().value());
        return found.page(0, limit).list().stream().map(DictionaryWordEntity::toDomain).toList();
    }
}
