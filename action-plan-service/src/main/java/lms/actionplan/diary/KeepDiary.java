package lms.actionplan.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.diary.rules.DiaryRules;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.problem.KitRefusal;
import lms.kit.rest.IfMatch;
import lms.kit.rules.RefusedException;

/** Opens a diary, and says who its adviser is and when they work (IT ¶15-16). */
@ApplicationScoped
public class KeepDiary {

    private final Advisers advisers;
    private final Caller caller;

    KeepDiary(Advisers advisers, Caller caller) {
        this.advisers = advisers;
        this.caller = caller;
    }

    /** Opens a diary for an adviser who has none. */
    @Transactional
    public Adviser open(String officer, AdviserDetails details) {
        DiaryRules.mayKeep(details.office(), caller.officeIfAny(), leads())
                .and(DiaryRules.mayWork(details.workingTimes()))
                .orRefuse();
        var adviser =
                new Adviser(
                        officer,
                        1,
                        details.name(),
                        details.office(),
                        details.skills(),
                        details.workingTimes(),
                        caller.stamp());
        if (!advisers.add(adviser)) {
            throw RefusedException.because(DiaryRefusal.HAS_A_DIARY);
        }
        return adviser;
    }

    /**
     * Says anew who the adviser is and when they work. What stands in the diary stays; the keeper
     * of the office they are in now may hand them over to another.
     */
    @Transactional
    public Adviser change(String officer, long basedOn, AdviserDetails details) {
        var adviser =
                advisers.findForChange(officer)
                        .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
        IfMatch.check(basedOn, adviser.version());
        DiaryRules.mayKeep(adviser.office(), caller.officeIfAny(), leads())
                .and(DiaryRules.mayWork(details.workingTimes()))
                .orRefuse();
        var after = adviser.as(details, caller.stamp());
        advisers.keep(after);
        return after;
    }

    private boolean leads() {
        return caller.has(Roles.TEAM_LEADER) || caller.has(Roles.OFFICE_MANAGER);
    }
}
