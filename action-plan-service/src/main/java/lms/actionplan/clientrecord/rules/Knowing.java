package lms.actionplan.clientrecord.rules;

import lms.actionplan.clientrecord.KnownClient;
import lms.actionplan.clientrecord.MergedInto;
import lms.kit.rules.Ruling;
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

    /** Tells whether something new may be begun under the record. */
    @Source("decision ADR-0045")
    public static Ruling mayBeginFor(KnownClient client) {
        var survivor = client.mergedInto();
        return survivor == null ? Ruling.allowed() : Ruling.refused(new MergedInto(survivor));
    }
}
