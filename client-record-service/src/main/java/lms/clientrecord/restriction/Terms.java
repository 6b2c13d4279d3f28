package lms.clientrecord.restriction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a record is restricted, why, and who may know of it besides management.
 *
 * @param reason why it was restricted, or why the restriction was lifted; null when nobody did
 *     either yet
 */
public record Terms(boolean restricted, @Nullable String reason, List<Leave> leave) {

    /** Those of a record that was never restricted. */
    public static final Terms NONE = new Terms(false, null, List.of());

    public Terms {
        leave = List.copyOf(leave);
    }

    /** Hides why. */
    @Override
    public String toString() {
        return "Terms[restricted=" + restricted + "]";
    }
}
