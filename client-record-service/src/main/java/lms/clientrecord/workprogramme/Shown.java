package lms.clientrecord.workprogramme;

import java.util.List;
import lms.language.value.Hotspot;
import org.jspecify.annotations.Nullable;

/**
 * What the record shows of the way into the Work Programme.
 *
 * @param hotspot null for a client without a Customer Group (WP ¶4, ¶5)
 * @param notices the messages on opening the record (WP ¶2)
 * @param noticesOnce the messages that are shown on the first opening only (WP ¶3)
 * @param furtherHotspots hotspots besides that of the journey, such as Trng Allow (WP ¶33)
 * @param referred whether the client has been referred; a cancelled referral was none (WP ¶18)
 * @param postponed whether an exemption or deferral is in place, with a hotspot or without (WP ¶23)
 */
public record Shown(
        @Nullable Hotspot hotspot,
        List<String> notices,
        List<String> noticesOnce,
        List<String> furtherHotspots,
        boolean referred,
        boolean postponed) {

    /** Nothing is shown of a client of whom nothing was announced. */
    public static final Shown NOTHING =
            new Shown(null, List.of(), List.of(), List.of(), false, false);

    public Shown {
        notices = List.copyOf(notices);
        noticesOnce = List.copyOf(noticesOnce);
        furtherHotspots = List.copyOf(furtherHotspots);
    }

    /** The hotspots as the record lists them. */
    public List<Hotspot> hotspots() {
        return hotspot == null ? List.of() : List.of(hotspot);
    }
}
