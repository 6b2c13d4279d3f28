package lms.workprogramme.journey.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.kit.problem.Traces;
import lms.kit.reader.CannotApply;
import lms.kit.reader.Incoming;
import lms.kit.reader.Reader;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.event.Interview;
import lms.language.value.InterviewId;
import lms.language.value.InterviewType;
import lms.workprogramme.EventKeys;
import lms.workprogramme.facts.BookedInterview;
import lms.workprogramme.journey.LearnFacts;

/** Learns whether a Work Programme referral interview is booked (WP ¶3). */
@ApplicationScoped
class InterviewReader implements Reader<Interview> {

    private final LearnFacts facts;

    InterviewReader(LearnFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<Topic<Interview>> topics() {
        return List.of(Topics.INTERVIEW);
    }

    @Override
    public void apply(Incoming<Interview> event) throws CannotApply {
        var interview = event.body();
        EventKeys.check(event, interview.interviewId());
        if (!interview.type().equals(InterviewType.WP_REFERRAL)) {
            return;
        }
        switch (interview.stage()) {
            case BOOKED -> learn(event, false);
            case STARTED -> learn(event, true);
            case ENDED, CANCELLED, FAILED_TO_ATTEND ->
                    facts.interviewIsOver(
                            interview.interviewId(), interview.clientId(), event.traceId());
        }
    }

    private void learn(Incoming<Interview> event, boolean started) {
        var interview = event.body();
        facts.learn(
                new BookedInterview(
                        interview.interviewId(),
                        interview.clientId(),
                        event.version(),
                        interview.bookedFor(),
                        started),
                event.traceId());
    }

    @Override
    public void erase(String key) {
        facts.forgetInterview(new InterviewId(key), Traces.current());
    }
}
