package lms.clientrecord.jsag.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lms.clientrecord.additionalinformation.Preferences;
import lms.clientrecord.jsag.Agreement;
import lms.clientrecord.jsag.Jsag;
import lms.clientrecord.store.JsonList;
import lms.clientrecord.store.KeptColumns;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.SocVersion;
import lms.language.value.WorkingTime;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "jsag")
class JsagEntity extends KeptColumns {

    private static final JsonList<JobPreference> JOBS = JsonList.of(JobPreference.class);

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "reviewed_on")
    private @Nullable LocalDate reviewedOn;

    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "job_preferences")
    private String jobPreferences;

    @Enumerated(EnumType.STRING)
    @Column(name = "soc_version")
    private @Nullable SocVersion socVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "working_time")
    private WorkingTime workingTime;

    @SuppressWarnings("NullAway.Init")
    protected JsagEntity() {}

    @SuppressWarnings("NullAway.Init")
    private JsagEntity(Jsag window) {
        super(window.client());
        keep(window);
    }

    static JsagEntity from(Jsag window) {
        return new JsagEntity(window);
    }

    Jsag toDomain() {
        return new Jsag(clientId(), version(), agreement(), stamp());
    }

    private @Nullable Agreement agreement() {
        return agreedOn == null
                ? null
                : new Agreement(
                        agreedOn,
                        reviewedOn,
                        new Preferences(JOBS.list(jobPreferences), socVersion, workingTime));
    }

    final void keep(Jsag window) {
        keep(window.version(), window.changed());
        var agreement = window.agreement();
        agreedOn = agreement == null ? null : agreement.agreedOn();
        reviewedOn = agreement == null ? null : agreement.reviewedOn();
        var preferences = agreement == null ? Preferences.NONE : agreement.preferences();
        jobPreferences = JOBS.text(preferences.jobs());
        socVersion = preferences.socVersion();
        workingTime = preferences.workingTime();
    }
}
