package lms.workprogramme.eligibility;

import java.util.List;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.value.Hotspot;
import org.jspecify.annotations.Nullable;

/** What the record shows on a day: group and date, hotspot, notices (WP ¶2-6). */
public record Standing(
        @Nullable Eligibility eligibility, @Nullable Hotspot hotspot, List<String> notices) {

    public Standing {
        notices = List.copyOf(notices);
    }
}
