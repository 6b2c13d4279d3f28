package lms.actionplan.printing;

import java.time.Instant;

/** Puts what stands on a print onto pages. */
public interface Press {

    /** Tells whether a font of the print has a character. */
    boolean has(int character);

    /** The page to look at. */
    String html(PrintedPlan plan);

    /** The paper, tagged (PDF/UA-1): the same for the same. */
    byte[] pdf(PrintedPlan plan, int copies, Instant printedAt, PrintId printId);
}
