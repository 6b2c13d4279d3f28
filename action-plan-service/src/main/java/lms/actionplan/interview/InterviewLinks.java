package lms.actionplan.interview;

import java.util.Map;
import lms.kit.rest.Link;

/** What another feature lets the caller do in an interview. */
public interface InterviewLinks {

    /** The acts that are allowed now, by name. */
    Map<String, Link> of(Interview interview);
}
