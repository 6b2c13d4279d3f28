package lms.actionplan.clientrecord.rules;

import lms.actionplan.clientrecord.KnownClient;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;

/** Who may know of a client. */
public final class Knowing {

    private Knowing() {}

    /**
     * Tells whether someone may know that there is such a client.
     *
     * @param leads whether they lead a team or manage an office
     */
    @Source("decision ADR-0033")
    public static boolean mayKnowOf(KnownClient client, OfficeCode office, boolean leads) {
        return !client.restricted() || (leads && client.office().equals(office));
    }
}
