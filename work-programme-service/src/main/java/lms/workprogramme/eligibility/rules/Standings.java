package lms.workprogramme.eligibility.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.LiveReferral;
import lms.language.value.Hotspot;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.eligibility.Standing;
import lms.workprogramme.facts.ClientFacts;
import org.jspecify.annotations.Nullable;

/** What the record shows of a client's way into the Work Programme, and when that changes. */
public final class Standings {

    /** The notice, in the text's words. */
    public static final String PLEASE_BOOK =
            "Please book this customer a Work Programme referral interview";

    private Standings() {}

    /** What the record shows on a day. */
    @Source("WP ¶2-6")
    public static Standing standing(
            ClientFacts facts, @Nullable LiveReferral referral, GroupPolicy policy, LocalDate on) {
        var decision = CustomerGroups.decide(facts, policy, on);
        return new Standing(
                decision.eligibility(),
                hotspot(decision, referral, on),
                asksForInterview(decision, facts, referral, on) ? List.of(PLEASE_BOOK) : List.of());
    }

    /**
     * The hotspot: participant while a referral lives, whatever becomes of the claim; without a
     * referral, nothing without a group.
     */
    @Source("WP ¶4-5, ¶20, ¶22, ¶46, decision ADR-0021, ADR-0024")
    public static @Nullable Hotspot hotspot(
            Decision decision, @Nullable LiveReferral referral, LocalDate on) {
        if (isReferred(referral, on)) {
            return Hotspot.WP_PARTICIPANT;
        }
        if (decision.eligibility() == null) {
            return null;
        }
        return decision.isEligible() ? Hotspot.WP_ELIGIBLE : Hotspot.PRE_WP;
    }

    /**
     * Whether the record asks for a referral interview: from two weeks before the eligibility date,
     * unless a referral is made, the claim has ended, or an interview is booked.
     */
    @Source("WP ¶2-3")
    public static boolean asksForInterview(
            Decision decision, ClientFacts facts, @Nullable LiveReferral referral, LocalDate on) {
        var eligibility = decision.eligibility();
        var policy = decision.policy();
        return eligibility != null
                && policy != null
                && !on.isBefore(noticeFrom(eligibility.eligibilityDate(), policy))
                && !isReferred(referral, on)
                && facts.interviews().isEmpty();
    }

    /**
     * The first day after this one on which the record shows something else by itself, if nothing
     * new is learnt; none when it stays for good.
     */
    @Source("WP ¶1-4")
    public static @Nullable LocalDate nextChange(
            ClientFacts facts, @Nullable LiveReferral referral, GroupPolicy policy, LocalDate on) {
        var now = standing(facts, referral, policy, on);
        var day = nextTurn(facts, referral, policy, on);
        while (day != null && standing(facts, referral, policy, day).equals(now)) {
            day = nextTurn(facts, referral, policy, day);
        }
        return day;
    }

    /** The next day on which anything that a standing depends on turns. */
    private static @Nullable LocalDate nextTurn(
            ClientFacts facts, @Nullable LiveReferral referral, GroupPolicy policy, LocalDate on) {
        var turns = new ArrayList<LocalDate>();
        var claims = facts.claims();
        if (claims != null) {
            for (var claim : claims.jsa()) {
                turns.add(claim.first());
                if (claim.last() != null) {
                    turns.add(claim.last().plusDays(1));
                }
            }
        }
        if (referral != null) {
            turns.add(referral.wpStartDate());
        }
        var decision = CustomerGroups.decide(facts, policy, on);
        if (decision.eligibility() != null && decision.policy() != null) {
            var eligibilityDate = decision.eligibility().eligibilityDate();
            turns.add(eligibilityDate);
            turns.add(noticeFrom(eligibilityDate, decision.policy()));
        }
        return Stream.concat(turns.stream(), Stream.ofNullable(policy.nextChange(on)))
                .filter(day -> day.isAfter(on))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate noticeFrom(LocalDate eligibilityDate, GroupPolicy.Values policy) {
        return eligibilityDate.minusDays(policy.noticeDays().value());
    }

    private static boolean isReferred(@Nullable LiveReferral referral, LocalDate on) {
        return referral != null && !on.isBefore(referral.wpStartDate());
    }
}
