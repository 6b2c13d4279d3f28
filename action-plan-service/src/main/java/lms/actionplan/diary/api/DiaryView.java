package lms.actionplan.diary.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import lms.actionplan.diary.Adviser;
import lms.actionplan.diary.Diary;
import lms.actionplan.diary.Engagement;
import lms.actionplan.diary.Engagement.Because;
import lms.language.value.OfficeCode;
import lms.language.value.TimeOfDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A diary on some days: working times, and what takes the adviser's time; of interviews no more
 * than that.
 */
@Schema(name = "Diary")
record DiaryView(
        String officer,
        String name,
        OfficeCode office,
        List<DayView> days,
        List<EngagementView> engagements) {

    static DiaryView of(Diary diary, LocalDate first, LocalDate last) {
        var adviser = diary.adviser();
        return new DiaryView(
                adviser.officer(),
                adviser.name(),
                adviser.office(),
                first.datesUntil(last.plusDays(1)).map(day -> DayView.of(adviser, day)).toList(),
                diary.engagements().stream().map(EngagementView::of).toList());
    }

    /** When the adviser works on a day. */
    @Schema(name = "DiaryDay")
    record DayView(LocalDate day, List<WorkingView> working) {

        static DayView of(Adviser adviser, LocalDate day) {
            return new DayView(
                    day,
                    adviser.workingOn(day).stream()
                            .map(span ->
                                    new WorkingView(
                                            TimeOfDay.of(span.begins().toLocalTime()),
                                            TimeOfDay.of(span.ends().toLocalTime())))
                            .toList());
        }
    }

    /** From when to when. */
    @Schema(name = "DiaryWorking")
    record WorkingView(TimeOfDay begins, TimeOfDay ends) {}

    /** What takes the adviser's time. */
    @Schema(name = "Engagement")
    record EngagementView(UUID id, LocalDateTime begins, LocalDateTime ends, Because because) {

        static EngagementView of(Engagement engagement) {
            return new EngagementView(
                    engagement.id(),
                    engagement.span().begins(),
                    engagement.span().ends(),
                    engagement.because());
        }
    }
}
