package lms.reporting.overdue.api;

import java.time.LocalDate;
import lms.kit.rest.Cursor;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import lms.reporting.overdue.OverdueReferral;
import lms.reporting.overdue.OverdueReferrals.Place;

/** Where a page of the report ended. */
record ReportCursor(Place place) {

    /**
     * @throws RefusedException when it is not the end of a page of this report
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

    static Cursor behind(OverdueReferral referral) {
        return Cursor.of(referral.eligibilityDate(), referral.clientId());
    }
}
