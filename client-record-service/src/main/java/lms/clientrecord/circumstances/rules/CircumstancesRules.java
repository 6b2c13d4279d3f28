package lms.clientrecord.circumstances.rules;

import static lms.clientrecord.circumstances.CircumstancesRefusal.CAME_FROM_IB_BEFORE_IT;
import static lms.clientrecord.circumstances.CircumstancesRefusal.CAME_FROM_IB_IN_THE_FUTURE;
import static lms.clientrecord.circumstances.CircumstancesRefusal.CHILD_WITHOUT_LONE_PARENT;
import static lms.clientrecord.circumstances.CircumstancesRefusal.IB_WITHOUT_EX_IB;
import static lms.clientrecord.circumstances.CircumstancesRefusal.NOT_BORN_AS_A_CHILD;
import static lms.clientrecord.circumstances.CircumstancesRefusal.NOT_CLAIMED_SOON_AFTER_RELEASE;
import static lms.clientrecord.circumstances.CircumstancesRefusal.RELEASED_IN_THE_FUTURE;
import static lms.clientrecord.circumstances.CircumstancesRefusal.RELEASE_DATE_NEEDED;
import static lms.clientrecord.circumstances.CircumstancesRefusal.RELEASE_DATE_NOT_ASKED;
import static lms.clientrecord.circumstances.CircumstancesRefusal.UNKNOWN_REASON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.clientrecord.circumstances.EarlyAccessReason;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Claim;
import org.jspecify.annotations.Nullable;

/** Which circumstances may be recorded. */
public final class CircumstancesRules {

    private CircumstancesRules() {}

    /**
     * Tells whether a reason for early access may be recorded.
     *
     * @param reason as the list has it today; null when it has not
     * @param releasedOn the date of release from prison, if one was entered
     * @param claims all claims of the client
     * @param mostWeeks the most weeks from the release to the claim
     */
    @Source("WP ¶3, decision ADR-0037")
    public static Ruling mayRecordReason(
            @Nullable EarlyAccessReason reason,
            @Nullable LocalDate releasedOn,
            List<Claim> claims,
            LocalDate on,
            int mostWeeks) {
        if (reason == null) {
            return Ruling.of(List.of(UNKNOWN_REASON.at("/earlyAccess/reason")));
        }
        var reasons = new ArrayList<Reason>();
        if (reason.releaseDate() && releasedOn == null) {
            reasons.add(RELEASE_DATE_NEEDED.at("/earlyAccess/releasedOn"));
        }
        if (!reason.releaseDate() && releasedOn != null) {
            reasons.add(RELEASE_DATE_NOT_ASKED.at("/earlyAccess/releasedOn"));
        }
        if (releasedOn != null && releasedOn.isAfter(on)) {
            reasons.add(RELEASED_IN_THE_FUTURE.at("/earlyAccess/releasedOn"));
        }
        if (reason.releaseDate()
                && releasedOn != null
                && !isClaimedSoonAfter(releasedOn, claims, mostWeeks)) {
            reasons.add(NOT_CLAIMED_SOON_AFTER_RELEASE.at("/earlyAccess/releasedOn"));
        }
        return Ruling.of(reasons);
    }

    /** Tells whether Jobseeker's Allowance was claimed on the day of release or soon after. */
    @Source("decision ADR-0037")
    public static boolean isClaimedSoonAfter(
            LocalDate releasedOn, List<Claim> claims, int mostWeeks) {
        return claims.stream()
                .filter(claim -> claim.benefit() == Benefit.JSA)
                .map(claim -> claim.on().first())
                .anyMatch(first ->
                        !first.isBefore(releasedOn)
                                && !first.isAfter(releasedOn.plusWeeks(mostWeeks)));
    }

    /**
     * Tells whether circumstances that decide on being compelled may be recorded.
     *
     * @param oldestChild the first day on which someone was born who is still a child
     * @param firstDayOfIb the first day of Incapacity Benefit
     */
    @Source("WP ¶23, decision ADR-0037")
    public static Ruling mayRecord(
            Circumstances circumstances,
            LocalDate on,
            LocalDate oldestChild,
            LocalDate firstDayOfIb) {
        var reasons = new ArrayList<Reason>();
        var bornOn = circumstances.youngestChildBornOn();
        if (bornOn != null && !circumstances.loneParent()) {
            reasons.add(CHILD_WITHOUT_LONE_PARENT.at("/youngestChildBornOn"));
        }
        if (bornOn != null && (bornOn.isAfter(on) || bornOn.isBefore(oldestChild))) {
            reasons.add(NOT_BORN_AS_A_CHILD.at("/youngestChildBornOn"));
        }
        var endedOn = circumstances.ibEndedOn();
        if (endedOn != null && !circumstances.exIb()) {
            reasons.add(IB_WITHOUT_EX_IB.at("/ibEndedOn"));
        }
        if (endedOn != null && endedOn.isAfter(on)) {
            reasons.add(CAME_FROM_IB_IN_THE_FUTURE.at("/ibEndedOn"));
        }
        if (endedOn != null && endedOn.isBefore(firstDayOfIb)) {
            reasons.add(CAME_FROM_IB_BEFORE_IT.at("/ibEndedOn"));
        }
        return Ruling.of(reasons);
    }
}
