package lms.clientrecord.benefitposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lms.language.event.BenefitPosition.Benefit;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the claims and sanctions on a day.
 *
 * @param claiming the benefits that the client is claiming on the day
 * @param endOfClaim the last day of the last claim, when no claim goes on
 * @param linkedPeriods the claims that count as one, whatever the day
 * @param inForce the sanctions and disallowances that are placed on a benefit on the day
 */
public record ClaimsOnADay(
        LocalDate on,
        Set<Benefit> claiming,
        @Nullable LocalDate endOfClaim,
        List<LinkedPeriod> linkedPeriods,
        List<Sanction> inForce) {}
