package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import lms.actionplan.diary.Skill;
import lms.language.value.InterviewType;
import lms.language.value.PlanDemand;

/**
 * What a type of interview says on some day (AP ¶17, ¶101-102, IT ¶14-15).
 *
 * @param demands what it demands of the Action Plan
 * @param skill what an adviser needs in whose diary it is booked
 * @param failToAttend whether a failure to attend is recorded
 * @param ftp whether a Fail to Participate doubt is recorded
 * @param minutes how long it usually takes
 * @param coachesBook whether it is for work coaches at all
 * @param source the paragraph or assumption behind it
 */
public record TypeOfInterview(
        InterviewType type,
        PlanDemand demands,
        Skill skill,
        boolean failToAttend,
        boolean ftp,
        int minutes,
        boolean coachesBook,
        String source) {

    public TypeOfInterview {
        requireNonNull(type, "type");
        requireNonNull(demands, "demands");
        requireNonNull(skill, "skill");
        requireNonNull(source, "source");
    }
}
