package lms.workprogramme.postponement.rules;

import static lms.workprogramme.journey.PostponeReason.DEFER_OTHER;
import static lms.workprogramme.journey.PostponeReason.EXEMPT_PREGNANCY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import lms.workprogramme.journey.PostponeReason;
import lms.workprogramme.postponement.PostponementEntry;
import lms.workprogramme.postponement.PostponementEntry.Ending;
import lms.workprogramme.postponement.PostponementLimits;

/** Made-up lines of a Postponement History, and the packaged limits. */
final class Postponed {

    static final PostponementLimits LIMITS = new PostponementLimits(90, 90, 10);

    private static final Stamp AMAL =
            new Stamp(
                    "amal.khan",
                    "A Khan",
                    new OfficeCode("LDS"),
                    Instant.parse("2012-05-01T09:00:00Z"),
                    "0".repeat(32));

    private Postponed() {}

    /** Recorded by Amal Khan in Leeds. */
    static PostponementEntry entry(PostponeReason reason, LocalDate recorded, LocalDate review) {
        return new PostponementEntry(
                UUID.randomUUID(), ClientId.fresh(), reason, review, recorded, AMAL, null);
    }

    static PostponementEntry deferred(String recorded, String review) {
        return entry(DEFER_OTHER, LocalDate.parse(recorded), LocalDate.parse(review));
    }

    static PostponementEntry deferredUntilRemoved(String recorded, String review, String removed) {
        return deferred(recorded, review).ended(removed(removed));
    }

    static PostponementEntry exempt(String recorded, String review) {
        return entry(EXEMPT_PREGNANCY, LocalDate.parse(recorded), LocalDate.parse(review));
    }

    static Ending removed(String day) {
        return new Ending.Removed(LocalDate.parse(day), AMAL);
    }
}
