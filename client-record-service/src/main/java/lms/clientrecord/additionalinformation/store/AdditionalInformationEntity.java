package lms.clientrecord.additionalinformation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import lms.clientrecord.additionalinformation.AdditionalInformation;
import lms.clientrecord.additionalinformation.Fields;
import lms.clientrecord.store.JsonList;
import lms.clientrecord.store.KeptColumns;
import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.event.AdditionalInformation.Job;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.RentOrMortgage;
import lms.language.value.SocVersion;
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "additional_information")
class AdditionalInformationEntity extends KeptColumns {

    private static final JsonList<JobPreference> PREFERENCES = JsonList.of(JobPreference.class);
    private static final JsonList<Job> JOBS = JsonList.of(Job.class);

    @Enumerated(EnumType.STRING)
    @Column(name = "rent_or_mortgage")
    private RentOrMortgage rentOrMortgage;

    @Enumerated(EnumType.STRING)
    @Column(name = "council_tax")
    private YesNoNotKnown councilTax;

    @Enumerated(EnumType.STRING)
    @Column(name = "dependants")
    private YesNoNotKnown dependants;

    @Enumerated(EnumType.STRING)
    @Column(name = "licence_held")
    private YesNoNotKnown licenceHeld;

    @Column(name = "licence_details")
    private @Nullable String licenceDetails;

    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "job_preferences")
    private String jobPreferences;

    @Enumerated(EnumType.STRING)
    @Column(name = "soc_version")
    private @Nullable SocVersion socVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "working_time")
    private WorkingTime workingTime;

    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "last_jobs")
    private String lastJobs;

    @SuppressWarnings("NullAway.Init")
    protected AdditionalInformationEntity() {}

    @SuppressWarnings("NullAway.Init")
    private AdditionalInformationEntity(AdditionalInformation window) {
        super(window.client());
        keep(window);
    }

    static AdditionalInformationEntity from(AdditionalInformation window) {
        return new AdditionalInformationEntity(window);
    }

    AdditionalInformation toDomain() {
        return new AdditionalInformation(
                clientId(),
                version(),
                new Fields(
                        rentOrMortgage,
                        councilTax,
                        dependants,
                        new DrivingLicence(licenceHeld, licenceDetails),
                        PREFERENCES.list(jobPreferences),
                        socVersion,
                        workingTime,
                        JOBS.list(lastJobs)),
                stamp());
    }

    final void keep(AdditionalInformation window) {
        keep(window.version(), window.changed());
        var fields = window.fields();
        rentOrMortgage = fields.rentOrMortgage();
        councilTax = fields.councilTax();
        dependants = fields.dependants();
        licenceHeld = fields.drivingLicence().held();
        licenceDetails = fields.drivingLicence().details();
        jobPreferences = PREFERENCES.text(fields.jobPreferences());
        socVersion = fields.socVersion();
        workingTime = fields.workingTime();
        lastJobs = JOBS.text(fields.lastJobs());
    }
}
