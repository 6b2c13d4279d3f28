package lms.actionplan.clientrecord.rules;

import java.time.LocalDate;
import lms.actionplan.clientrecord.KnownClient;
import lms.actionplan.clientrecord.MergedInto;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/** Who may know of a client. */
public final class Knowing {

    private Knowing() {}

    /**
     * Tells whether someone may know that there is such a client: anyone when the client is not
     * restricted, otherwise those who lead in the client's own office, and officers on leave.
     *
     * @param office theirs; null when their account names none
     * @param leads whether they lead a team or manage an office
     */
    @Source("decision ADR-0033, decision ADR-0043")
    public static boolean mayKnowOf(
            KnownClient client,
            String officer,
            @Nullable OfficeCode office,
            boolean leads,
            LocalDate on) {
        return !client.restricted()
                || (leads && client.office().equals(office))
                || client.authorised().stream()
                        .anyMatch(each ->
                                each.officer().equals(officer) && !on.isAfter(each.until()));
    }

    /** Tells whether something new may be begun under the record. */
    @Source("decision ADR-0045")
    public static Ruling mayBeginFor(KnownClient client) {
        var survivor = client.mergedInto();
        return survivor == null ? Ruling.allowed() : Ruling.refused(new MergedInto(survivor));
    }
}
