package lms.workprogramme.allocation;

import com.fasterxml.jackson.annotation.JsonValue;

/** One of the nine groups by which providers are paid and market shares are set. */
public record PaymentGroup(@JsonValue int number) {

    /**
     * @throws IllegalArgumentException when there is no such group
     */
    public PaymentGroup {
        if (number < 1 || number > 9) {
            throw new IllegalArgumentException("not a payment group");
        }
    }
}
