package lms.clientrecord.qualifications;

import java.util.List;
import lms.language.event.Qualifications.Qualification;

/**
 * What the Qualifications and Assessments window holds, each list in the order of the window.
 *
 * @param basicSkills stand in the same window and never on the Action Plan (AP ¶94)
 */
public record Listed(List<Qualification> qualifications, List<BasicSkillsAssessment> basicSkills) {

    /** Neither a qualification nor an assessment yet (AP ¶98). */
    public static final Listed NOTHING = new Listed(List.of(), List.of());

    public Listed {
        qualifications = List.copyOf(qualifications);
        basicSkills = List.copyOf(basicSkills);
    }

    /** Hides what the customer has achieved. */
    @Override
    public String toString() {
        return "Listed[]";
    }
}
