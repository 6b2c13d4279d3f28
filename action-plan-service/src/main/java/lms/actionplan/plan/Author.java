package lms.actionplan.plan;

import static java.util.Objects.requireNonNull;

import lms.kit.access.Stamp;
import lms.language.value.OfficeCode;

/** Who recorded an Action Item, and in which office. */
public record Author(String officer, String name, OfficeCode office) {

    public Author {
        requireNonNull(officer, "officer");
        requireNonNull(name, "name");
        requireNonNull(office, "office");
    }

    static Author of(Stamp stamp) {
        return new Author(stamp.officer(), stamp.name(), stamp.office());
    }
}
