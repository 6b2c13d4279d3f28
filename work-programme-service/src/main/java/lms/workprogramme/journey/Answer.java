package lms.workprogramme.journey;

import lms.workprogramme.allocation.PaymentGroup;
import org.jspecify.annotations.Nullable;

/**
 * What is answered about a client on a day.
 *
 * @param standing what the record shows
 * @param paymentGroup there when there is a Customer Group
 * @param exIb whether the client came from Incapacity Benefit
 */
public record Answer(Standing standing, @Nullable PaymentGroup paymentGroup, boolean exIb) {}
