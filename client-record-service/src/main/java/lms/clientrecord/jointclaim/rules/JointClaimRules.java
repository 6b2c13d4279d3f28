package lms.clientrecord.jointclaim.rules;

import static lms.clientrecord.jointclaim.JointClaimRefusal.ALREADY_CLAIMING_JOINTLY;
import static lms.clientrecord.jointclaim.JointClaimRefusal.ALREADY_ENDED;
import static lms.clientrecord.jointclaim.JointClaimRefusal.CLAIMED_BEFORE_JOINT_CLAIMS;
import static lms.clientrecord.jointclaim.JointClaimRefusal.CLAIMED_IN_THE_FUTURE;
import static lms.clientrecord.jointclaim.JointClaimRefusal.ENDS_BEFORE_IT_BEGINS;
import static lms.clientrecord.jointclaim.JointClaimRefusal.ENDS_IN_THE_FUTURE;
import static lms.clientrecord.jointclaim.JointClaimRefusal.TWO_DIFFERENT_MEMBERS;

import java.time.LocalDate;
import java.util.ArrayList;
import lms.clientrecord.jointclaim.JointClaim;
import lms.clientrecord.workprogramme.Shown;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Which joint claims may be recorded, and what a referral of one member shows of the other. */
public final class JointClaimRules {

    /** What the marked record says on opening (WP ¶18; its lost word as ADR 21 has it). */
    public static final String NOTICE =
            "This customer is eligible for the Work Programme and can be immediately referred.";

    /** The marker that is set on the other member's record (WP ¶18). */
    public static final String MARKER = "Joint Claim";

    private JointClaimRules() {}

    /**
     * Tells whether two clients may be recorded as claiming jointly.
     *
     * @param liveOfFirst the joint claim that the first member is in already, if any
     * @param liveOfSecond the same of the second
     * @param firstDay the first day on which joint claims could be made
     */
    @Source("WP ¶17, decision ADR-0037")
    public static Ruling mayClaimJointly(
            ClientId first,
            ClientId second,
            @Nullable JointClaim liveOfFirst,
            @Nullable JointClaim liveOfSecond,
            LocalDate claimedOn,
            LocalDate on,
            LocalDate firstDay) {
        var reasons = new ArrayList<Reason>();
        if (first.equals(second)) {
            reasons.add(TWO_DIFFERENT_MEMBERS.at("/second"));
        }
        if (liveOfFirst != null) {
            reasons.add(ALREADY_CLAIMING_JOINTLY.at("/first"));
        }
        if (liveOfSecond != null && !first.equals(second)) {
            reasons.add(ALREADY_CLAIMING_JOINTLY.at("/second"));
        }
        if (claimedOn.isAfter(on)) {
            reasons.add(CLAIMED_IN_THE_FUTURE.at("/claimedOn"));
        }
        if (claimedOn.isBefore(firstDay)) {
            reasons.add(CLAIMED_BEFORE_JOINT_CLAIMS.at("/claimedOn"));
        }
        return Ruling.of(reasons);
    }

    /** Tells whether a joint claim may be recorded as ended. */
    @Source("decision ADR-0037")
    public static Ruling mayEnd(JointClaim claim, LocalDate endedOn, LocalDate on) {
        var reasons = new ArrayList<Reason>();
        if (!claim.isLive()) {
            reasons.add(ALREADY_ENDED.at("/endedOn"));
        }
        if (endedOn.isBefore(claim.on().first())) {
            reasons.add(ENDS_BEFORE_IT_BEGINS.at("/endedOn"));
        }
        if (endedOn.isAfter(on)) {
            reasons.add(ENDS_IN_THE_FUTURE.at("/endedOn"));
        }
        return Ruling.of(reasons);
    }

    /**
     * Tells whether a member's record is marked: the other member has been referred, and this one
     * has not.
     */
    @Source("WP ¶18, decision ADR-0071")
    public static boolean isMarked(Shown own, Shown other) {
        return other.referred() && !own.referred();
    }
}
