package lms.kit.access;

import java.time.Instant;
import lms.language.event.ChangedBy;
import lms.language.value.OfficeCode;

/**
 * What is written down with every change: Officer, Date and Office (WP ¶6), and the trace.
 *
 * @param officer the sign-in name
 * @param name the initial and surname
 * @param traceId 32 hexadecimal digits
 */
public record Stamp(String officer, String name, OfficeCode office, Instant at, String traceId) {

    /** The officer set up for the system's own changes (WP ¶6). */
    public static final String SYSTEM_OFFICER = "system";

    /** The dummy office of the system's own changes (WP ¶6). */
    public static final OfficeCode DUMMY_OFFICE = new OfficeCode("ZZZ");

    /** The stamp of a change that the system makes by itself. */
    public static Stamp ofSystem(Instant at, String traceId) {
        return new Stamp(SYSTEM_OFFICER, "System", DUMMY_OFFICE, at, traceId);
    }

    /** The part that travels with events. */
    public ChangedBy changedBy() {
        return new ChangedBy(officer, name, office, at);
    }
}
