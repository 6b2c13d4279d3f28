package lms.actionplan.diary.api;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import lms.actionplan.diary.Adviser;
import lms.actionplan.diary.Skill;
import lms.actionplan.diary.WorkingTime;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.value.OfficeCode;
import lms.language.value.TimeOfDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adviser who has a diary, with what the caller may do about it. */
@Schema(name = "Adviser")
record AdviserView(
        String officer,
        long version,
        String name,
        OfficeCode office,
        List<Skill> skills,
        List<WorkingTimeView> workingTimes,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static AdviserView of(Adviser adviser, Map<String, Link> links) {
        return new AdviserView(
                adviser.officer(),
                adviser.version(),
                adviser.name(),
                adviser.office(),
                adviser.skills(),
                adviser.workingTimes().stream().map(WorkingTimeView::of).toList(),
                adviser.changed().changedBy(),
                links);
    }

    /** When the adviser sees clients on one day of every week. */
    @Schema(name = "AdviserWorkingTime")
    record WorkingTimeView(DayOfWeek day, TimeOfDay begins, TimeOfDay ends) {

        static WorkingTimeView of(WorkingTime time) {
            return new WorkingTimeView(time.day(), time.begins(), time.ends());
        }
    }
}
