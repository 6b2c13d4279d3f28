package lms.clientrecord.access;

import java.time.Instant;
import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** Who opened which record, when and why. Nothing in it is ever changed. */
public interface AccessLog {

    /**
     * Writes that a record was opened, if there is such a client and the record is not restricted;
     * one statement, so that opening an ordinary record stays quick.
     *
     * @return whether it was written
     */
    boolean writeUnlessRestricted(Opening opening);

    /** Writes an opening or an attempt, for good: also when the running transaction fails. */
    void write(Opening opening);

    /** The restricted record with this number, if there is one. */
    @Nullable ClientId restrictedWith(Nino nino);

    /**
     * The openings of a record and the attempts at it, the newest first.
     *
     * @param after where the page before ended, if there was one
     */
    List<Logged> of(ClientId client, @Nullable Place after, int most);

    /**
     * The attempts of an office's officers that were refused, the newest first.
     *
     * @param after where the page before ended, if there was one
     */
    List<Logged> refusedTo(
            OfficeCode office, Instant from, Instant before, @Nullable Place after, int most);

    /** The openings by an office's officers from a moment until before another. */
    List<Logged> openedBy(OfficeCode office, Instant from, Instant before);

    /**
     * Keeps a draw, unless the office and day were drawn before.
     *
     * @return the draw that stands
     */
    Draw keep(Draw draw);
}
