package lms.actionplan.diary.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import lms.actionplan.diary.AdviserDetails;
import lms.actionplan.diary.Skill;
import lms.actionplan.diary.WorkingTime;
import lms.language.value.OfficeCode;
import lms.language.value.TimeOfDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adviser as the keeper of the diary has them. */
@Schema(name = "AdviserDetails")
record AdviserBody(
        @NotNull @Size(min = 1, max = 100) String name,
        @NotNull OfficeCode office,
        @NotNull @Size(max = 50) List<@NotNull Skill> skills,
        @NotNull @Size(max = 50) List<@NotNull @Valid WorkingTimeBody> workingTimes) {

    static final String EXAMPLE =
            """
            {
              "name": "A Khan",
              "office": "LDS",
              "skills": ["Work focused interviews", "Work Programme"],
              "workingTimes": [
                {"day": "MONDAY", "begins": "09:00", "ends": "12:30"},
                {"day": "MONDAY", "begins": "13:30", "ends": "17:00"}
              ]
            }
            """;

    AdviserDetails toDomain() {
        return new AdviserDetails(
                name,
                office,
                skills,
                workingTimes.stream().map(WorkingTimeBody::toDomain).toList());
    }

    /** When the adviser sees clients on one day of every week. */
    @Schema(name = "WorkingTime")
    record WorkingTimeBody(
            @NotNull DayOfWeek day, @NotNull TimeOfDay begins, @NotNull TimeOfDay ends) {

        WorkingTime toDomain() {
            return new WorkingTime(day, begins, ends);
        }
    }
}
