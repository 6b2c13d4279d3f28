package lms.reporting.journey.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.WorkProgramme;
import lms.language.value.ClientId;
import lms.reporting.journey.Journey;
import lms.reporting.journey.Journey.AllottedTime;
import lms.reporting.journey.Journey.Eligibility;
import lms.reporting.journey.Journey.Postponement;
import lms.reporting.journey.Journey.ReferralInterview;
import lms.reporting.journey.Journeys;
import org.jspecify.annotations.Nullable;

/** Takes over where a client stands with the Work Programme. */
@ApplicationScoped
class WorkProgrammeReader implements Reader<WorkProgramme> {

    private final Journeys journeys;

    WorkProgrammeReader(Journeys journeys) {
        this.journeys = journeys;
    }

    @Override
    public List<Topic<WorkProgramme>> topics() {
        return List.of(Topics.WORK_PROGRAMME);
    }

    @Override
    public void apply(Incoming<WorkProgramme> event) {
        var now = event.body();
        var hotspot = now.hotspot();
        if (hotspot == null) {
            journeys.erase(now.clientId());
            return;
        }
        journeys.keep(
                new Journey(
                        now.clientId(),
                        hotspot,
                        eligibility(now.eligibility()),
                        interview(now.referralInterview()),
                        postponement(now.postponement()),
                        allottedTime(now)));
    }

    private static @Nullable Eligibility eligibility(WorkProgramme.@Nullable Eligibility told) {
        return told == null
                ? null
                : new Eligibility(told.group(), told.eligibilityDate(), told.referralBasis());
    }

    private static @Nullable ReferralInterview interview(
            WorkProgramme.@Nullable ReferralInterview told) {
        return told == null ? null : new ReferralInterview(told.bookedFor(), told.started());
    }

    private static @Nullable Postponement postponement(WorkProgramme.@Nullable Postponement told) {
        return told == null
                ? null
                : new Postponement(told.kind(), told.reason(), told.reviewDate());
    }

    private static @Nullable AllottedTime allottedTime(WorkProgramme told) {
        var referral = told.liveReferral();
        var completion = told.completion();
        var exitReport = told.exitReport();
        var requestedOn = exitReport == null ? null : exitReport.requestedOn();
        if (referral != null) {
            return new AllottedTime(referral.provider(), referral.wpStartDate(), null, requestedOn);
        }
        return completion == null
                ? null
                : new AllottedTime(
                        completion.provider(),
                        completion.wpStartDate(),
                        completion.completedOn(),
                        requestedOn);
    }

    @Override
    public void erase(String key) {
        journeys.erase(new ClientId(key));
    }
}
