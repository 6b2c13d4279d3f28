package lms.actionplan.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import lms.actionplan.diary.Engagement.Because;
import lms.actionplan.diary.rules.DiaryRules;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;

/** Notes that an adviser is unavailable, or is available after all (IT ¶16). */
@ApplicationScoped
public class NoteUnavailability {

    private final Advisers advisers;
    private final Engagements engagements;
    private final Caller caller;
    private final Today today;

    NoteUnavailability(Advisers advisers, Engagements engagements, Caller caller, Today today) {
        this.advisers = advisers;
        this.engagements = engagements;
        this.caller = caller;
        this.today = today;
    }

    /** Notes it; nobody books the adviser meanwhile. */
    @Transactional
    public Engagement note(String officer, TimeSpan span, Because because) {
        adviserToChange(officer);
        DiaryRules.mayBeUnavailable(span, today.date()).orRefuse();
        DiaryRules.isFree(span, engagements.of(List.of(officer), span)).orRefuse();
        var engagement = new Engagement(UUID.randomUUID(), officer, span, because);
        engagements.add(engagement);
        return engagement;
    }

    /** The adviser is available after all. */
    @Transactional
    public Engagement withdraw(String officer, UUID id) {
        adviserToChange(officer);
        var engagement =
                engagements
                        .unavailability(officer, id)
                        .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
        engagements.remove(id);
        return engagement;
    }

    private void adviserToChange(String officer) {
        var adviser =
                advisers.findForChange(officer)
                        .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
        boolean leads = caller.has(Roles.TEAM_LEADER) || caller.has(Roles.OFFICE_MANAGER);
        DiaryRules.mayNoteUnavailability(adviser, caller.officer(), caller.officeIfAny(), leads)
                .orRefuse();
    }
}
