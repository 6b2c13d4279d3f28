package lms.clientrecord.client.rules;

import static lms.clientrecord.client.ClientRefusal.NAME_WITHOUT_LETTERS;
import static lms.clientrecord.client.ClientRefusal.NOTHING_TO_SEARCH_BY;

import java.time.LocalDate;
import java.util.ArrayList;
import lms.clientrecord.client.Wanted;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;

/** By what clients may be sought. */
public final class SearchRules {

    private SearchRules() {}

    /** Tells whether there is enough to search by. */
    @Source("decision ADR-0031")
    public static Ruling maySearch(Wanted wanted, LocalDate on, LocalDate earliest) {
        var reasons = new ArrayList<Reason>();
        if (wanted.nino() == null
                && wanted.temporaryReference() == null
                && wanted.name() == null
                && wanted.dateOfBirth() == null
                && wanted.postcode() == null) {
            reasons.add(NOTHING_TO_SEARCH_BY.reason());
        }
        if (wanted.name() != null && wanted.nameWords().isEmpty()) {
            reasons.add(NAME_WITHOUT_LETTERS.at("/name"));
        }
        var ruling = Ruling.of(reasons);
        return wanted.dateOfBirth() == null
                ? ruling
                : ruling.and(DetailsRules.mayBeBorn(wanted.dateOfBirth(), on, earliest));
    }
}
