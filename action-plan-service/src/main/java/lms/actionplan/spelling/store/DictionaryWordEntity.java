package lms.actionplan.spelling.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lms.actionplan.spelling.DictionaryWord;
import lms.actionplan.spelling.DictionaryWordId;
import lms.actionplan.spelling.Word;
import lms.kit.access.Stamp;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "dictionary_word")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class DictionaryWordEntity {

    @Id UUID wordId;
    String word;
    String addedBy;
    String addedByName;
    String addedOffice;
    Instant addedAt;
    String addedTraceId;
    @Nullable String removedBy;
    @Nullable String removedByName;
    @Nullable String removedOffice;
    @Nullable Instant removedAt;
    @Nullable String removedTraceId;

    DictionaryWord toDomain() {
        return new DictionaryWord(
                new DictionaryWordId(wordId),
                new Word(word),
                new Stamp(
                        addedBy, addedByName, new OfficeCode(addedOffice), addedAt, addedTraceId));
    }
}
