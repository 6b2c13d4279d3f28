package lms.clientrecord.qualifications.rules;

import static lms.clientrecord.qualifications.QualificationsRefusal.ASSESSED_IN_THE_FUTURE;
import static lms.clientrecord.qualifications.QualificationsRefusal.ASSESSED_TOO_LONG_AGO;
import static lms.clientrecord.qualifications.QualificationsRefusal.AWARDED_IN_THE_FUTURE;
import static lms.clientrecord.qualifications.QualificationsRefusal.AWARDED_TOO_LONG_AGO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.clientrecord.qualifications.BasicSkillsAssessment;
import lms.clientrecord.qualifications.Listed;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.Qualifications.Qualification;

/** What may stand in the Qualifications and Assessments window. */
public final class QualificationsRules {

    private QualificationsRules() {}

    /**
     * Tells whether qualifications and assessments may be kept, ticked for the Action Plan or not.
     *
     * @param earliest the first day that is not taken for a slip
     */
    @Source("AP ¶94, AP ¶95, decision ADR-0031")
    public static Ruling mayKeep(Listed listed, LocalDate on, LocalDate earliest) {
        var reasons = new ArrayList<Reason>();
        addQualifications(reasons, listed.qualifications(), on, earliest);
        addBasicSkills(reasons, listed.basicSkills(), on, earliest);
        return Ruling.of(reasons);
    }

    private static void addQualifications(
            List<Reason> reasons, List<Qualification> list, LocalDate on, LocalDate earliest) {
        for (int i = 0; i < list.size(); i++) {
            var awardedOn = list.get(i).awardedOn();
            if (awardedOn != null && awardedOn.isAfter(on)) {
                reasons.add(AWARDED_IN_THE_FUTURE.at("/qualifications/" + i + "/awardedOn"));
            }
            if (awardedOn != null && awardedOn.isBefore(earliest)) {
                reasons.add(AWARDED_TOO_LONG_AGO.at("/qualifications/" + i + "/awardedOn"));
            }
        }
    }

    private static void addBasicSkills(
            List<Reason> reasons,
            List<BasicSkillsAssessment> list,
            LocalDate on,
            LocalDate earliest) {
        for (int i = 0; i < list.size(); i++) {
            var assessedOn = list.get(i).assessedOn();
            if (assessedOn != null && assessedOn.isAfter(on)) {
                reasons.add(ASSESSED_IN_THE_FUTURE.at("/basicSkills/" + i + "/assessedOn"));
            }
            if (assessedOn != null && assessedOn.isBefore(earliest)) {
                reasons.add(ASSESSED_TOO_LONG_AGO.at("/basicSkills/" + i + "/assessedOn"));
            }
        }
    }
}
