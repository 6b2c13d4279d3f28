package lms.workprogramme.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        turn(turns, "Hotspot turns", before.hotspot(), after.hotspot());
        turn(turns, "Customer Group turns", group(before), group(after));
        turn(turns, "Eligibility Date turns", eligibleFrom(before), eligibleFrom(after));
        turn(turns, "Further hotspots turn", further(before), further(after));
        if (turns.isEmpty()) {
            turns.add("Notices turn");
        }
        return String.join("; ", turns) + ".";
    }

    private static void turn(
            List<String> turns, String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            turns.add(what + " from " + word(before) + " to " + word(after));
        }
    }

    private static String word(@Nullable Object value) {
        return value == null ? "none" : EventJson.mapper().convertValue(value, String.class);
    }

    private static @Nullable Object further(Standing standing) {
        return standing.furtherHotspots().isEmpty()
                ? null
                : String.join(", ", standing.furtherHotspots());
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
