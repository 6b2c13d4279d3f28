package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lms.actionplan.diary.Advisers;
import lms.actionplan.diary.DiaryPolicy;
import lms.actionplan.diary.DiaryRefusal;
import lms.actionplan.diary.Engagements;
import lms.actionplan.diary.rules.DiaryRules;
import lms.actionplan.interview.Appointment.Place;
import lms.kit.rules.Ruling;
import lms.language.value.InterviewId;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a wish fits into the adviser's diary. Nobody else writes into that diary until
 * the transaction ends; the client is locked before.
 */
@ApplicationScoped
class MakeAppointment {

    private final Advisers advisers;
    private final Engagements engagements;
    private final DiaryPolicy policy;

    MakeAppointment(Advisers advisers, Engagements engagements, DiaryPolicy policy) {
        this.advisers = advisers;
        this.engagements = engagements;
        this.policy = policy;
    }

    /**
     * The appointment, whose day and form are right.
     *
     * @param itself the interview that is rebooked, whose old place is free then
     */
    Appointment make(TypeOfInterview type, Wish wish, @Nullable InterviewId itself) {
        if (wish.officer() == null) {
            return Appointment.on(wish.day());
        }
        var place =
                new Place(
                        wish.officer(),
                        requireNonNull(wish.startsAt()),
                        requireNonNullElse(wish.minutes(), type.minutes()));
        var adviser = advisers.findForChange(place.officer()).orElse(null);
        if (adviser == null) {
            Ruling.of(List.of(DiaryRefusal.NO_DIARY.at("/officer"))).orRefuse();
            throw new IllegalStateException("refused");
        }
        var span = place.on(wish.day());
        var others =
                engagements.of(List.of(place.officer()), span).stream()
                        .filter(other -> itself == null || !other.id().equals(itself.value()))
                        .toList();
        DiaryRules.mayTake(adviser, type.skill(), span, others, policy.slotMinutes(wish.day()))
                .orRefuse();
        return new Appointment(wish.day(), place);
    }
}
