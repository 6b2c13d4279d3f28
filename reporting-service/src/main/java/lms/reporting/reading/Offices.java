package lms.reporting.reading;

import lms.language.value.OfficeCode;

/** The offices about which somebody may read reports. */
public sealed interface Offices {

    /** Every office. */
    record All() implements Offices {}

    /** The reader's own office. */
    record Own(OfficeCode office) implements Offices {}
}
