package lms.clientrecord.office;

import java.time.LocalDate;
import lms.language.value.Nation;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * An office.
 *
 * @param opened the first day on which it is open
 * @param closed the first day on which it is not open any more; null while none is known
 * @param mergedInto the office that took over its clients when it closed
 */
public record Office(
        OfficeCode code,
        String name,
        String district,
        Nation nation,
        LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable OfficeCode mergedInto) {

    /** Tells whether the office is open on the day. */
    public boolean isOpen(LocalDate on) {
        return hasOpened(on) && !hasClosed(on);
    }

    /** Tells whether the office has been opened by the day. */
    public boolean hasOpened(LocalDate on) {
        return !opened.isAfter(on);
    }

    /** Tells whether the office has been closed by the day. */
    public boolean hasClosed(LocalDate on) {
        return closed != null && !closed.isAfter(on);
    }
}
