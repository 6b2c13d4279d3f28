package lms.workprogramme.details.rules;

import static lms.workprogramme.details.SuppositionRefusal.CLAIMS_OVERLAP;
import static lms.workprogramme.details.SuppositionRefusal.DAY_OUT_OF_RANGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.DateRange;
import lms.workprogramme.details.Supposition;
import org.jspecify.annotations.Nullable;

/** Which facts may be supposed. */
public final class SuppositionRules {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private SuppositionRules() {}

    /**
     * Tells whether an answer can be given for these facts and this day: days are of our time, and
     * claims to the same benefit follow each other.
     */
    @Source("decision ADR-0035, decision ADR-0068")
    public static Ruling maySuppose(Supposition supposed, @Nullable LocalDate on) {
        var reasons = new ArrayList<Reason>();
        checkDay(on, "/on", reasons);
        checkDay(supposed.dateOfBirth(), "/dateOfBirth", reasons);
        var claims = supposed.claims() == null ? List.<Claim>of() : supposed.claims();
        for (int i = 0; i < claims.size(); i++) {
            var claim = claims.get(i);
            checkRange(claim.on(), "/claims/" + i + "/on", reasons);
            if (claims.subList(0, i).stream().anyMatch(other -> overlap(other, claim))) {
                reasons.add(CLAIMS_OVERLAP.at("/claims/" + i));
            }
        }
        var linked = supposed.linkedPeriods();
        for (int i = 0; linked != null && i < linked.size(); i++) {
            checkRange(linked.get(i).on(), "/linkedPeriods/" + i + "/on", reasons);
        }
        var esa = supposed.esa();
        if (esa != null && esa.outcome() != null) {
            checkDay(esa.outcome().decisionDate(), "/esa/decisionDate", reasons);
        }
        var pensionCredit = supposed.pensionCredit();
        if (pensionCredit != null) {
            checkDay(pensionCredit.benefitClaimDate(), "/pensionCredit/benefitClaimDate", reasons);
        }
        var earlyAccess = supposed.earlyAccess();
        if (earlyAccess != null) {
            checkDay(earlyAccess.recordedOn(), "/earlyAccess/recordedOn", reasons);
            checkDay(earlyAccess.releasedOn(), "/earlyAccess/releasedOn", reasons);
        }
        var circumstances = supposed.circumstances();
        if (circumstances != null) {
            checkDay(
                    circumstances.youngestChildBornOn(),
                    "/circumstances/youngestChildBornOn",
                    reasons);
        }
        return Ruling.of(reasons);
    }

    private static void checkRange(DateRange range, String pointer, List<Reason> reasons) {
        checkDay(range.first(), pointer + "/first", reasons);
        checkDay(range.last(), pointer + "/last", reasons);
    }

    private static void checkDay(@Nullable LocalDate day, String pointer, List<Reason> reasons) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            reasons.add(DAY_OUT_OF_RANGE.at(pointer));
        }
    }

    private static boolean overlap(Claim one, Claim other) {
        return one.benefit() == other.benefit()
                && (one.on().contains(other.on().first()) || other.on().contains(one.on().first()));
    }
}
