package lms.workprogramme.facts;

import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.DateRange;

/** The days for which a client claims Jobseeker's Allowance, by one version of the record. */
public record Claims(ClientId clientId, long version, List<DateRange> jsa) {

    public Claims {
        jsa = List.copyOf(jsa);
    }
}
