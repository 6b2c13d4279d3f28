package lms.actionplan.diary;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import lms.kit.access.Stamp;
import lms.language.value.OfficeCode;

/**
 * An adviser who has a diary.
 *
 * @param officer the sign-in name
 * @param name the initial and surname
 * @param office where the adviser sees clients
 * @param skills what the adviser is set up for (IT ¶15)
 * @param workingTimes when the adviser sees clients, every week
 */
public record Adviser(
        String officer,
        long version,
        String name,
        OfficeCode office,
        List<Skill> skills,
        List<WorkingTime> workingTimes,
        Stamp changed) {

    public Adviser {
        requireNonNull(officer, "officer");
        requireNonNull(name, "name");
        requireNonNull(office, "office");
        requireNonNull(changed, "changed");
        skills = List.copyOf(skills);
        workingTimes = List.copyOf(workingTimes);
    }

    /** The adviser as the diary's keeper now has them. */
    public Adviser as(AdviserDetails details, Stamp stamp) {
        return new Adviser(
                officer,
                version + 1,
                details.name(),
                details.office(),
                details.skills(),
                details.workingTimes(),
                stamp);
    }

    /** When the adviser sees clients on a day. */
    public List<TimeSpan> workingOn(LocalDate day) {
        return workingTimes.stream()
                .filter(time -> time.day() == day.getDayOfWeek())
                .map(time -> time.on(day))
                .toList();
    }
}
