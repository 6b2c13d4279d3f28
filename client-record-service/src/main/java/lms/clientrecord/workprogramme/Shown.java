package lms.clientrecord.workprogramme;

import java.util.List;
import lms.language.value.Hotspot;
import org.jspecify.annotations.Nullable;

/**
 * What the record shows of the way into the Work Programme.
 *
 * @param hotspot null for a client without a Customer Group (WP ¶4, ¶5)
 * @param notices the messages on opening the record (WP ¶2)
 */
public record Shown(@Nullable Hotspot hotspot, List<String> notices) {

    /** Nothing is shown of a client of whom nothing was announced. */
    public static final Shown NOTHING = new Shown(null, List.of());

    public Shown {
        notices = List.copyOf(notices);
    }

    /** The hotspots as the record lists them. */
    public List<Hotspot> hotspots() {
        return hotspot == null ? List.of() : List.of(hotspot);
    }
}
