/**
 * The benefits that a client claims and claimed, what has been placed on them, and what else about
 * benefits the Work Programme goes by.
 *
 * <p>It is one aspect with one version. {@code Position} has all its parts, {@code
 * ChangeBenefitPosition} is the one way to change any of them. To add or widen a part: its record
 * stands in {@code lms.language.event.BenefitPosition}, its jsonb column and named constraints in a
 * migration, its {@code with…} in {@code Position}, its column in {@code BenefitPositionEntity},
 * its resource below {@code /benefit-position}. Claims and sanctions have tables of their own,
 * because the database keeps claims from overlapping.
 */
@NullMarked
package lms.clientrecord.benefitposition;

import org.jspecify.annotations.NullMarked;
