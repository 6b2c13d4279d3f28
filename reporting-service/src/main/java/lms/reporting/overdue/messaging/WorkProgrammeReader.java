package lms.reporting.overdue.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.WorkProgramme;
import lms.language.value.ClientId;
import lms.reporting.overdue.Journey;
import lms.reporting.overdue.Journeys;
import lms.reporting.overdue.ReferralInterview;
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
        var eligibility = now.eligibility();
        var hotspot = now.hotspot();
        if (eligibility == null || hotspot == null) {
            journeys.erase(now.clientId());
            return;
        }
        journeys.keep(
                new Journey(
                        now.clientId(),
                        eligibility.group(),
                        eligibility.eligibilityDate(),
                        eligibility.referralBasis(),
                        hotspot,
                        now.liveReferral() != null,
                        interview(now.referralInterview())));
    }

    private static @Nullable ReferralInterview interview(
            WorkProgramme.@Nullable ReferralInterview told) {
        return told == null ? null : new ReferralInterview(told.bookedFor(), told.started());
    }

    @Override
    public void erase(String key) {
        journeys.erase(new ClientId(key));
    }
}
