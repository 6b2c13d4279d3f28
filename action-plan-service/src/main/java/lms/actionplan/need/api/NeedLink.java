package lms.actionplan.need.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import lms.actionplan.interview.Interview;
import lms.actionplan.interview.InterviewLinks;
import lms.kit.rest.Link;

/** In an open interview it matters whether the client must have a plan (AP ¶17). */
@ApplicationScoped
class NeedLink implements InterviewLinks {

    @Override
    public Map<String, Link> of(Interview interview) {
        return interview.isOpen()
                ? Map.of("need", Link.get(NeedResource.path(interview.clientId())))
                : Map.of();
    }
}
