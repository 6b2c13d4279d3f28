package lms.workprogramme.allocation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.IntStream;

/** One of the nine groups by which providers are paid and market shares are set. */
public record PaymentGroup(@JsonValue int number) {

    private static final int LAST = 9;

    /**
     * @throws IllegalArgumentException when there is no such group
     */
    public PaymentGroup {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("not a payment group");
        }
    }

    /** All nine, in their order. */
    public static List<PaymentGroup> all() {
        return IntStream.rangeClosed(1, LAST).mapToObj(PaymentGroup::new).toList();
    }
}
