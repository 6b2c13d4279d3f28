package lms.workprogramme.journey;

/** Something that follows from what officers and providers make of a journey. */
public interface FollowsCourse {

    /** The course of a locked journey is another one now; in the running transaction. */
    void changed(Journey journey, Amendment as);
}
