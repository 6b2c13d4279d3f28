package lms.workprogramme.journey;

import java.util.ArrayList;
import java.util.List;
import lms.kit.outbox.EventJson;
import lms.language.event.WorkProgramme.Eligibility;
import org.jspecify.annotations.Nullable;

/** What turns between two standings, in words without anybody's details. */
final class Turns {

    private Turns() {}

    /** The words; none when nothing turns. */
    static @Nullable String words(Standing before, Standing after) {
        if (before.equals(after)) {
            return null;
        }
        var turns = new ArrayList<String>();
        turn(turns, "Hotspot", before.hotspot(), after.hotspot());
        turn(turns, "Customer Group", group(before), group(after));
        turn(turns, "Eligibility Date", eligibleFrom(before), eligibleFrom(after));
        if (turns.isEmpty()) {
            turns.add("Notices turn");
        }
        return String.join("; ", turns) + ".";
    }

    private static void turn(
            List<String> turns, String what, @Nullable Object before, @Nullable Object after) {
        if (before == null ? after != null : !before.equals(after)) {
            turns.add(what + " turns from " + word(before) + " to " + word(after));
        }
    }

    private static String word(@Nullable Object value) {
        return value == null ? "none" : EventJson.mapper().convertValue(value, String.class);
    }

    private static @Nullable Object group(Standing standing) {
        Eligibility eligibility = standing.eligibility();
        return eligibility == null ? null : eligibility.group();
    }

    private static @Nullable Object eligibleFrom(Standing standing) {
        Eligibility eligibility = standing.eligibility();
        return eligibility == null ? null : eligibility.eligibilityDate();
    }
}
