package lms.clientrecord.client.rules;

import static lms.clientrecord.client.ClientRefusal.BORN_IN_THE_FUTURE;
import static lms.clientrecord.client.ClientRefusal.BORN_TOO_LONG_AGO;
import static lms.clientrecord.client.ClientRefusal.DEMONSTRATION_NINO;

import java.time.LocalDate;
import java.util.ArrayList;
import lms.clientrecord.client.ClientDetails;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;

/** Which details may be kept. */
public final class DetailsRules {

    private DetailsRules() {}

    /**
     * Tells whether the details may stand on a record.
     *
     * @param earliest the first date of birth that is not taken for a slip
     * @param demonstration whether people who do not exist are taken
     */
    @Source("decision ADR-0014, decision ADR-0031")
    public static Ruling mayKeep(
            ClientDetails details, LocalDate on, LocalDate earliest, boolean demonstration) {
        var reasons = new ArrayList<Reason>();
        if (details.nino().isDemonstration() && !demonstration) {
            reasons.add(DEMONSTRATION_NINO.at("/nino"));
        }
        return Ruling.of(reasons).and(mayBeBorn(details.dateOfBirth(), on, earliest));
    }

    /** Tells whether somebody in the record can have been born on the day. */
    @Source("decision ADR-0031")
    public static Ruling mayBeBorn(LocalDate born, LocalDate on, LocalDate earliest) {
        var reasons = new ArrayList<Reason>();
        if (born.isAfter(on)) {
            reasons.add(BORN_IN_THE_FUTURE.at("/dateOfBirth"));
        }
        if (born.isBefore(earliest)) {
            reasons.add(BORN_TOO_LONG_AGO.at("/dateOfBirth"));
        }
        return Ruling.of(reasons);
    }
}
