package lms.workprogramme.facts;

import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.DateRange;

/**
 * The days for which a client claims Jobseeker's Allowance, by one version of the record.
 *
 * @param jsaLinked the linked periods of these claims, by whose first days months are counted; none
 *     as long as the record tells of none, and each claim then stands for itself
 */
public record Claims(
        ClientId clientId, long version, List<DateRange> jsa, List<DateRange> jsaLinked) {

    public Claims {
        jsa = List.copyOf(jsa);
        jsaLinked = List.copyOf(jsaLinked);
    }
}
