package lms.actionplan.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import lms.actionplan.diary.rules.DiaryRules;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** Reads diaries. */
@ApplicationScoped
public class ReadDiary {

    /** An office has fewer. */
    private static final int ALL_OF_AN_OFFICE = 1000;

    private static final Comparator<FreeTime> EARLIEST_FIRST =
            Comparator.comparing(FreeTime::day)
                    .thenComparing(FreeTime::startsAt)
                    .thenComparing(FreeTime::officer);

    private final Advisers advisers;
    private final Engagements engagements;
    private final DiaryPolicy policy;
    private final Caller caller;

    ReadDiary(Advisers advisers, Engagements engagements, DiaryPolicy policy, Caller caller) {
        this.advisers = advisers;
        this.engagements = engagements;
        this.policy = policy;
        this.caller = caller;
    }

    /** The adviser. */
    @Transactional
    public Adviser adviser(String officer) {
        return advisers.find(officer)
                .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
    }

    /** The advisers of an office, by sign-in name. */
    @Transactional
    public List<Adviser> advisers(OfficeCode office, @Nullable String after, int limit) {
        return advisers.of(office, after, limit);
    }

    /** What stands in the adviser's diary from the first day to the last. */
    @Transactional
    public Diary diary(String officer, LocalDate first, LocalDate last) {
        var adviser = adviser(officer);
        DiaryRules.mayLookAt(first, last).orRefuse();
        return new Diary(adviser, engagements.of(List.of(officer), TimeSpan.ofDays(first, last)));
    }

    /** When advisers of the office could hold an interview, the earliest first. */
    @Transactional
    public List<FreeTime> freeTimes(
            OfficeCode office, Skill needed, int minutes, LocalDate first, LocalDate last) {
        DiaryRules.mayLookAt(first, last).orRefuse();
        var all = advisers.of(office, null, ALL_OF_AN_OFFICE);
        var taken =
                engagements
                        .of(
                                all.stream().map(Adviser::officer).toList(),
                                TimeSpan.ofDays(first, last))
                        .stream()
                        .collect(Collectors.groupingBy(Engagement::officer));
        var free = new ArrayList<FreeTime>();
        for (var adviser : all) {
            var engaged = taken.getOrDefault(adviser.officer(), List.of());
            first.datesUntil(last.plusDays(1))
                    .forEach(day ->
                            free.addAll(
                                    DiaryRules.freeTimes(
                                            adviser,
                                            needed,
                                            day,
                                            minutes,
                                            engaged,
                                            policy.slotMinutes(day))));
        }
        free.sort(EARLIEST_FIRST);
        return free;
    }

    /** Tells whether the caller keeps the adviser's diary. */
    public boolean mayKeep(Adviser adviser) {
        return DiaryRules.mayKeep(adviser.office(), caller.officeIfAny(), leads()).isAllowed();
    }

    /** Tells whether the caller notes the adviser's unavailability. */
    public boolean mayNoteUnavailability(Adviser adviser) {
        return DiaryRules.mayNoteUnavailability(
                        adviser, caller.officer(), caller.officeIfAny(), leads())
                .isAllowed();
    }

    private boolean leads() {
        return caller.has(Roles.TEAM_LEADER) || caller.has(Roles.OFFICE_MANAGER);
    }
}
