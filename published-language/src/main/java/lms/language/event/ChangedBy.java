package lms.language.event;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import lms.language.value.OfficeCode;

/**
 * Who made a change, in which office, and when. {@code officer} is the sign-in name, {@code name}
 * the initials and surname shown as Officer (WP ¶6).
 */
public record ChangedBy(String officer, String name, OfficeCode office, Instant at) {

    public ChangedBy {
        requireNonNull(officer, "officer");
        requireNonNull(name, "name");
        requireNonNull(office, "office");
        requireNonNull(at, "at");
    }
}
