package lms.reporting.overdue.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.Interview;
import lms.language.value.InterviewId;
import lms.language.value.InterviewType;
import lms.reporting.overdue.ReferralInterview;
import lms.reporting.overdue.ReferralInterviews;

/** Takes over which Work Programme referral interviews are booked or being held. */
@ApplicationScoped
class InterviewReader implements Reader<Interview> {

    private final ReferralInterviews referralInterviews;

    InterviewReader(ReferralInterviews referralInterviews) {
        this.referralInterviews = referralInterviews;
    }

    @Override
    public List<Topic<Interview>> topics() {
        return List.of(Topics.INTERVIEW);
    }

    @Override
    public void apply(Incoming<Interview> event) {
        var interview = event.body();
        if (!interview.type().equals(InterviewType.WP_REFERRAL)) {
            return;
        }
        switch (interview.stage()) {
            case BOOKED -> keep(interview, false);
            case STARTED -> keep(interview, true);
            case ENDED, CANCELLED, FAILED_TO_ATTEND ->
                    referralInterviews.erase(interview.interviewId());
        }
    }

    private void keep(Interview interview, boolean started) {
        referralInterviews.keep(
                new ReferralInterview(
                        interview.interviewId(),
                        interview.clientId(),
                        interview.bookedFor(),
                        started));
    }

    @Override
    public void erase(String key) {
        referralInterviews.erase(new InterviewId(key));
    }
}
