package lms.reporting.reading.api;

import java.time.LocalDate;
import lms.kit.rest.Cursor;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import lms.reporting.reading.Place;

/** Where a page of a report ended. */
public record ReportCursor(Place place) {

    /**
     * @throws RefusedException when it is not the end of a page of a report
     */
    public ReportCursor(String text) {
        this(parse(text));
    }

    private static Place parse(String text) {
        return Cursor.read(
                text,
                2,
                parts -> new Place(LocalDate.parse(parts.get(0)), new ClientId(parts.get(1))));
    }

    /** The cursor that a page ends with. */
    public static Cursor behind(Place place) {
        return Cursor.of(place.day(), place.clientId());
    }
}
