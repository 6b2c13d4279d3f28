package lms.workprogramme.journey;

import lms.workprogramme.facts.ClientFacts;

/** Something that goes by what becomes of clients who have been referred. */
public interface FollowsParticipants {

    /**
     * The journey of a participant was judged, in the running transaction, with the journey locked.
     *
     * @param known the facts it was judged by
     * @param as who amended it, or would have, and the day it was judged on
     */
    void judged(Journey journey, ClientFacts known, Amendment as);
}
