package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import lms.language.value.OfficeCode;

/** A field of the plan that changed by itself because the record changed (AP ¶21). */
public record AutomaticChange(FieldChange change, Instant at, OfficeCode office, String officer) {

    public AutomaticChange {
        requireNonNull(change, "change");
        requireNonNull(at, "at");
        requireNonNull(office, "office");
        requireNonNull(officer, "officer");
    }
}
