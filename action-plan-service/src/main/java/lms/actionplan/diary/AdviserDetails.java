package lms.actionplan.diary;

import static java.util.Objects.requireNonNull;

import java.util.List;
import lms.language.value.OfficeCode;

/** What the keeper of a diary says of its adviser. */
public record AdviserDetails(
        String name, OfficeCode office, List<Skill> skills, List<WorkingTime> workingTimes) {

    public AdviserDetails {
        requireNonNull(name, "name");
        requireNonNull(office, "office");
        skills = skills.stream().distinct().toList();
        workingTimes = List.copyOf(workingTimes);
    }
}
