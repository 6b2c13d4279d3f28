package lms.clientrecord.qualifications.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lms.clientrecord.qualifications.BasicSkillsAssessment;
import lms.clientrecord.qualifications.Listed;
import lms.clientrecord.qualifications.Qualifications;
import lms.clientrecord.store.JsonList;
import lms.clientrecord.store.KeptColumns;
import lms.language.event.Qualifications.Qualification;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "qualifications")
class QualificationsEntity extends KeptColumns {

    private static final JsonList<Qualification> LIST = JsonList.of(Qualification.class);
    private static final JsonList<BasicSkillsAssessment> BASIC_SKILLS =
            JsonList.of(BasicSkillsAssessment.class);

    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "list")
    private String list;

    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "basic_skills")
    private String basicSkills;

    @SuppressWarnings("NullAway.Init")
    protected QualificationsEntity() {}

    @SuppressWarnings("NullAway.Init")
    private QualificationsEntity(Qualifications window) {
        super(window.client());
        keep(window);
    }

    static QualificationsEntity from(Qualifications window) {
        return new QualificationsEntity(window);
    }

    Qualifications toDomain() {
        return new Qualifications(
                clientId(),
                version(),
                new Listed(LIST.list(list), BASIC_SKILLS.list(basicSkills)),
                stamp());
    }

    final void keep(Qualifications window) {
        keep(window.version(), window.changed());
        list = LIST.text(window.listed().qualifications());
        basicSkills = BASIC_SKILLS.text(window.listed().basicSkills());
    }
}
