package lms.actionplan.diary.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import lms.actionplan.diary.Adviser;
import lms.actionplan.diary.Skill;
import lms.actionplan.diary.WorkingTime;
import lms.actionplan.store.StampColumns;
import lms.actionplan.store.StoredJson;
import lms.language.value.OfficeCode;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "adviser")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class AdviserEntity {

    @Id String officer;
    long version;
    String name;
    String office;
    String[] skills;

    @Column(name = "working_times")
    @ColumnTransformer(write = "?::jsonb")
    String workingTimes;

    @Embedded StampColumns changed;

    static AdviserEntity from(Adviser adviser) {
        var entity = new AdviserEntity();
        entity.officer = adviser.officer();
        entity.take(adviser);
        return entity;
    }

    void take(Adviser adviser) {
        version = adviser.version();
        name = adviser.name();
        office = adviser.office().value();
        skills = adviser.skills().stream().map(Skill::value).toArray(String[]::new);
        workingTimes = StoredJson.write(adviser.workingTimes());
        changed = StampColumns.from(adviser.changed());
    }

    Adviser toDomain() {
        return new Adviser(
                officer,
                version,
                name,
                new OfficeCode(office),
                Arrays.stream(skills).map(Skill::new).toList(),
                List.of(StoredJson.read(workingTimes, WorkingTime[].class)),
                changed.toDomain());
    }
}
