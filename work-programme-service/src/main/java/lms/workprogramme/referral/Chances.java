package lms.workprogramme.referral;

import java.time.LocalDate;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.ClientId;
import lms.language.value.Nino;
import lms.workprogramme.allocation.Candidates;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.facts.SavedPlan;
import org.jspecify.annotations.Nullable;

/**
 * What a referral on a day would rest on.
 *
 * @param nino the client's number; null while there is only a temporary reference
 * @param diedOn the day of the client's death
 * @param mergedInto the record that absorbed this one; null while it is one of its own
 * @param liveReferral the referral that the client has already
 * @param plan the saved Action Plan
 * @param candidates the providers to draw from; none without a group, or without a provision
 */
public record Chances(
        @Nullable Nino nino,
        @Nullable LocalDate diedOn,
        @Nullable ClientId mergedInto,
        Decision decision,
        @Nullable LiveReferral liveReferral,
        @Nullable SavedPlan plan,
        @Nullable Candidates candidates) {}
