package lms.workprogramme.facts.rules;

import java.time.LocalDate;
import lms.kit.rules.Source;
import lms.language.value.OfficeCode;
import lms.workprogramme.facts.Person;
import org.jspecify.annotations.Nullable;

/** Who may know of a client. */
public final class Knowing {

    private Knowing() {}

    /**
     * Tells whether someone may know that there is such a client: anyone when the client is not
     * restricted, otherwise the management of the client's own office, and officers on leave.
     *
     * @param office theirs; null when their account names none
     * @param leads whether they lead a team or manage an office
     */
    @Source("decision ADR-0033, decision ADR-0043")
    public static boolean mayKnowOf(
            Person person,
            String officer,
            @Nullable OfficeCode office,
            boolean leads,
            LocalDate on) {
        return !person.restricted()
                || (leads && person.office().equals(office))
                || person.authorised().stream()
                        .anyMatch(each ->
                                each.officer().equals(officer) && !on.isAfter(each.until()));
    }
}
