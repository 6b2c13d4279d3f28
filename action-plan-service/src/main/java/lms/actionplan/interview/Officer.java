package lms.actionplan.interview;

import static java.util.Objects.requireNonNull;

import lms.kit.access.Stamp;
import lms.language.value.OfficeCode;

/** An officer who did something in an interview, by sign-in name, with initial and surname. */
public record Officer(String officer, String name, OfficeCode office) {

    public Officer {
        requireNonNull(officer, "officer");
        requireNonNull(name, "name");
        requireNonNull(office, "office");
    }

    /** Whoever made the change. */
    public static Officer of(Stamp stamp) {
        return new Officer(stamp.officer(), stamp.name(), stamp.office());
    }
}
