package lms.clientrecord.benefitposition;

import java.time.LocalDate;
import lms.kit.policy.Policy.Dated;

/**
 * What lies between a claim and the next one to the same benefit, and whether it is ignored.
 *
 * @param after the last day of the earlier claim
 * @param before the first day of the later claim
 * @param days the days between the two, neither of them counted; none when the one follows the
 *     other
 * @param total these days and those of the gaps that the linked period had already
 * @param linked whether the later claim is linked to the earlier one all the same
 * @param limit the policy row by which it is, or is not
 */
public record Gap(
        LocalDate after,
        LocalDate before,
        int days,
        int total,
        boolean linked,
        Dated<LinkLimit> limit) {}
