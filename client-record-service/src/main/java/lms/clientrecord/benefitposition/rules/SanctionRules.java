package lms.clientrecord.benefitposition.rules;

import static lms.clientrecord.benefitposition.SanctionRefusal.REFERENCE_TWICE;
import static lms.clientrecord.benefitposition.SanctionRefusal.SANCTION_BEFORE_THE_BENEFIT;
import static lms.clientrecord.benefitposition.SanctionRefusal.SANCTION_TOO_FAR_AHEAD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import lms.clientrecord.benefitposition.Sanction;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;

/** Which sanctions and disallowances may be recorded, and which are in force. */
public final class SanctionRules {

    private SanctionRules() {}

    /**
     * Tells whether what was received may be recorded. It need not fall on days that are claimed:
     * the benefit system may know of a claim before the record does.
     *
     * @param firstDays the first day on which each benefit could be claimed
     * @param latest the last day on which one may be known to begin
     */
    @Source("decision ADR-0036")
    public static Ruling mayKeep(
            List<Sanction> sanctions, Map<Benefit, LocalDate> firstDays, LocalDate latest) {
        var reasons = new ArrayList<Reason>();
        var references = new HashSet<String>();
        for (int i = 0; i < sanctions.size(); i++) {
            var sanction = sanctions.get(i);
            var first = sanction.on().first();
            var pointer = "/sanctions/" + i;
            if (first.isBefore(firstDays.getOrDefault(sanction.benefit(), LocalDate.MIN))) {
                reasons.add(SANCTION_BEFORE_THE_BENEFIT.at(pointer + "/on/first"));
            }
            if (first.isAfter(latest)) {
                reasons.add(SANCTION_TOO_FAR_AHEAD.at(pointer + "/on/first"));
            }
            if (!references.add(sanction.reference())) {
                reasons.add(REFERENCE_TWICE.at(pointer + "/reference"));
            }
        }
        return Ruling.of(reasons);
    }

    /** The sanctions and disallowances that are placed on a benefit on a day. */
    @Source("IT ¶26")
    public static List<Sanction> inForce(List<Sanction> sanctions, LocalDate on) {
        return sanctions.stream().filter(sanction -> sanction.on().contains(on)).toList();
    }
}
