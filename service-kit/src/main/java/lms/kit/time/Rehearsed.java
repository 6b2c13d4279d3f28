package lms.kit.time;

import java.util.UUID;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;

/**
 * Something that a job would do in a night.
 *
 * @param place where it stands among the things that the job would do; each has its own
 * @param subject the opaque id of what it would be done to
 * @param what it would be, in words without anybody's details
 */
public record Rehearsed(String place, String subject, String what) {

    /** The one thing that would be done to a subject. */
    public static Rehearsed to(Object subject, String what) {
        return new Rehearsed(subject.toString(), subject.toString(), what);
    }

    /**
     * Reads a place that is an id.
     *
     * @throws RefusedException when it is none
     */
    public static UUID idAt(String place) {
        try {
            return UUID.fromString(place);
        } catch (IllegalArgumentException _) {
            throw RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED);
        }
    }
}
