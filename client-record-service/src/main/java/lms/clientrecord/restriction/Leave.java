package lms.clientrecord.restriction;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Leave of the management for one officer to know of a restricted record.
 *
 * @param officer the officer's sign-in name
 * @param until the last day of the leave
 */
public record Leave(String officer, LocalDate until) {

    public Leave {
        requireNonNull(officer, "officer");
        requireNonNull(until, "until");
    }
}
