package lms.workprogramme.journey.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.event.WorkProgramme.ReferralInterview;
import lms.language.value.Basis;
import lms.language.value.ClientId;
import lms.language.value.CompleterReason;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.language.value.OfficeCode;
import lms.language.value.ProviderCode;
import lms.language.value.ReferralId;
import lms.workprogramme.journey.Amendment;
import lms.workprogramme.journey.Completion;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.ExitReport;
import lms.workprogramme.journey.Journey;
import lms.workprogramme.journey.PostponeReason;
import lms.workprogramme.journey.Postponement;
import lms.workprogramme.journey.Standing;
import lms.workprogramme.journey.TrainingAllowance;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "work_programme")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class JourneyEntity {

    @Id UUID clientId;

    long version;

    @Enumerated(EnumType.STRING)
    @Nullable CustomerGroup customerGroup;

    @Nullable LocalDate eligibilityDate;

    @Enumerated(EnumType.STRING)
    @Nullable Basis referralBasis;

    @Enumerated(EnumType.STRING)
    @Nullable Basis participationBasis;

    @Enumerated(EnumType.STRING)
    @Nullable Hotspot hotspot;

    @Nullable UUID referralId;

    @Enumerated(EnumType.STRING)
    @Nullable CustomerGroup referredGroup;

    @Nullable String provider;

    @Column(name = "wp_start_date")
    @Nullable LocalDate wpStartDate;

    @Nullable Boolean acknowledged;
    @Nullable LocalDate referralStartedOn;

    @Enumerated(EnumType.STRING)
    @Nullable PostponeReason postponeReason;

    @Nullable LocalDate postponeReviewDate;
    @Nullable String postponeNotes;

    @Nullable UUID completedReferralId;

    @Enumerated(EnumType.STRING)
    @Nullable CustomerGroup completedGroup;

    @Nullable String completedProvider;

    @Column(name = "completed_wp_start_date")
    @Nullable LocalDate completedWpStartDate;

    @Enumerated(EnumType.STRING)
    @Nullable CompleterReason completerReason;

    @Nullable LocalDate completedOn;

    @Nullable LocalDate exitReportRequestedOn;
    @Nullable LocalDate exitReportReturnedOn;

    @Nullable LocalDate trainingStart;
    @Nullable LocalDate trainingExpectedEnd;
    @Nullable LocalDate trainingActualEnd;

    @Nullable LocalDate interviewBookedFor;
    @Nullable Boolean interviewStarted;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> notices;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> noticesOnce;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> furtherHotspots;

    @Nullable LocalDate nextChangeOn;
    @Nullable String judgedBy;
    @Nullable LocalDate judgedOn;

    String changedBy;
    String changedByName;
    String changedOffice;
    Instant changedAt;
    LocalDate changedOn;
    String traceId;

    void take(Journey journey) {
        version = journey.version();
        take(journey.standing());
        take(journey.course());
        nextChangeOn = journey.nextChangeOn();
        judgedBy = journey.judgedBy();
        judgedOn = journey.judgedOn();
        take(journey.lastAmended());
    }

    private void take(Standing standing) {
        take(standing.eligibility());
        hotspot = standing.hotspot();
        var interview = standing.referralInterview();
        interviewBookedFor = interview == null ? null : interview.bookedFor();
        interviewStarted = interview == null ? null : interview.started();
        notices = new ArrayList<>(standing.notices());
        noticesOnce = new ArrayList<>(standing.noticesOnce());
        furtherHotspots = new ArrayList<>(standing.furtherHotspots());
    }

    private void take(Course course) {
        take(course.liveReferral());
        take(course.postponement());
        take(course.completion());
        take(course.exitReport());
        take(course.trainingAllowance());
    }

    private void take(@Nullable Eligibility eligibility) {
        customerGroup = eligibility == null ? null : eligibility.group();
        eligibilityDate = eligibility == null ? null : eligibility.eligibilityDate();
        referralBasis = eligibility == null ? null : eligibility.referralBasis();
        participationBasis = eligibility == null ? null : eligibility.participationBasis();
    }

    private void take(@Nullable LiveReferral referral) {
        referralId = referral == null ? null : referral.referralId().value();
        referredGroup = referral == null ? null : referral.referredGroup();
        provider = referral == null ? null : referral.provider().value();
        wpStartDate = referral == null ? null : referral.wpStartDate();
        acknowledged = referral == null ? null : referral.acknowledged();
        referralStartedOn = referral == null ? null : referral.startedOn();
    }

    private void take(@Nullable Postponement postponement) {
        postponeReason = postponement == null ? null : postponement.reason();
        postponeReviewDate = postponement == null ? null : postponement.reviewDate();
        postponeNotes = postponement == null ? null : postponement.notes();
    }

    private void take(@Nullable Completion completion) {
        completedReferralId = completion == null ? null : completion.referralId().value();
        completedGroup = completion == null ? null : completion.referredGroup();
        completedProvider = completion == null ? null : completion.provider().value();
        completedWpStartDate = completion == null ? null : completion.wpStartDate();
        completerReason = completion == null ? null : completion.reason();
        completedOn = completion == null ? null : completion.completedOn();
    }

    private void take(@Nullable ExitReport report) {
        exitReportRequestedOn = report == null ? null : report.requestedOn();
        exitReportReturnedOn = report == null ? null : report.returnedOn();
    }

    private void take(@Nullable TrainingAllowance training) {
        trainingStart = training == null ? null : training.start();
        trainingExpectedEnd = training == null ? null : training.expectedEnd();
        trainingActualEnd = training == null ? null : training.actualEnd();
    }

    private void take(Amendment amendment) {
        changedBy = amendment.by().officer();
        changedByName = amendment.by().name();
        changedOffice = amendment.by().office().value();
        changedAt = amendment.by().at();
        changedOn = amendment.on();
        traceId = amendment.by().traceId();
    }

    Journey toDomain() {
        return new Journey(
                new ClientId(clientId),
                version,
                new Standing(
                        eligibility(),
                        hotspot,
                        referralInterview(),
                        notices,
                        noticesOnce,
                        furtherHotspots),
                new Course(
                        liveReferral(),
                        postponement(),
                        completion(),
                        exitReport(),
                        trainingAllowance()),
                nextChangeOn,
                judgedBy,
                judgedOn,
                new Amendment(
                        new Stamp(
                                changedBy,
                                changedByName,
                                new OfficeCode(changedOffice),
                                changedAt,
                                traceId),
                        changedOn));
    }

    private @Nullable Eligibility eligibility() {
        if (customerGroup == null
                || eligibilityDate == null
                || referralBasis == null
                || participationBasis == null) {
            return null;
        }
        return new Eligibility(customerGroup, eligibilityDate, referralBasis, participationBasis);
    }

    private @Nullable LiveReferral liveReferral() {
        if (referralId == null
                || referredGroup == null
                || provider == null
                || wpStartDate == null
                || acknowledged == null) {
            return null;
        }
        return new LiveReferral(
                new ReferralId(referralId),
                referredGroup,
                new ProviderCode(provider),
                wpStartDate,
                acknowledged,
                referralStartedOn);
    }

    private @Nullable Postponement postponement() {
        return postponeReason == null || postponeReviewDate == null
                ? null
                : new Postponement(postponeReason, postponeReviewDate, postponeNotes);
    }

    private @Nullable Completion completion() {
        if (completedReferralId == null
                || completedGroup == null
                || completedProvider == null
                || completedWpStartDate == null
                || completerReason == null
                || completedOn == null) {
            return null;
        }
        return new Completion(
                new ReferralId(completedReferralId),
                completedGroup,
                new ProviderCode(completedProvider),
                completedWpStartDate,
                completerReason,
                completedOn);
    }

    private @Nullable ExitReport exitReport() {
        return exitReportRequestedOn == null && exitReportReturnedOn == null
                ? null
                : new ExitReport(exitReportRequestedOn, exitReportReturnedOn);
    }

    private @Nullable TrainingAllowance trainingAllowance() {
        return trainingStart == null || trainingExpectedEnd == null
                ? null
                : new TrainingAllowance(trainingStart, trainingExpectedEnd, trainingActualEnd);
    }

    private @Nullable ReferralInterview referralInterview() {
        return interviewBookedFor == null || interviewStarted == null
                ? null
                : new ReferralInterview(interviewBookedFor, interviewStarted);
    }
}
