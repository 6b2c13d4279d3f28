package lms.workprogramme.postponement.rules;

import lms.kit.rules.Source;
import lms.language.value.OfficeCode;
import lms.language.value.PostponementKind;
import lms.workprogramme.facts.Person;
import org.jspecify.annotations.Nullable;

/** Who needs to know why a client is exempt. */
public final class Needing {

    private Needing() {}

    /**
     * Tells whether someone is shown the reason: everyone that of a deferral; that of an exemption
     * the officer who recorded it, the client's adviser, and the management of the client's office.
     *
     * <p>All exemptions are treated alike: were only one held back, everyone would know which.
     *
     * @param recordedBy the officer who recorded it
     * @param office theirs; null when their account names none
     * @param leads whether they lead a team or manage an office
     */
    @Source("decision ADR-0069")
    public static boolean mayKnowReason(
            PostponementKind kind,
            String recordedBy,
            Person client,
            String officer,
            @Nullable OfficeCode office,
            boolean leads) {
        return kind == PostponementKind.DEFERRAL
                || officer.equals(recordedBy)
                || officer.equals(client.adviser())
                || (leads && client.office().equals(office));
    }
}
