package lms.workprogramme.journey.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.rules.Source;
import lms.language.event.WorkProgramme.ReferralInterview;
import lms.language.value.CustomerGroup;
import lms.language.value.Hotspot;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.eligibility.GroupFamily;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.facts.ClientFacts;
import org.jspecify.annotations.Nullable;

/** The messages on opening the record. */
public final class Notices {

    /** The message of WP ¶2, in the text's words. */
    public static final String PLEASE_BOOK =
            "Please book this customer a Work Programme referral interview";

    /** The message of WP ¶42 and ¶47; its lost word as ADR 21 has it. */
    public static final String CAN_BE_REFERRED =
            "This customer is eligible for the Work Programme and can be immediately referred.";

    private Notices() {}

    /**
     * The messages of the day of a decision.
     *
     * @param hotspot that of the day
     * @param interview the referral interview that counts as booked on the day
     */
    @Source("WP ¶2-3, ¶42, ¶47, decision ADR-0071")
    public static List<String> notices(
            Decision decision,
            ClientFacts facts,
            @Nullable Hotspot hotspot,
            @Nullable ReferralInterview interview) {
        if (isOutOfReach(facts)) {
            return List.of();
        }
        var notices = new ArrayList<String>();
        if (asksForInterview(decision, facts, hotspot, interview)) {
            notices.add(PLEASE_BOOK);
        }
        if (canBeReferred(decision, facts, hotspot)) {
            notices.add(CAN_BE_REFERRED);
        }
        return notices;
    }

    /** Those of the messages that are shown once and not again. */
    @Source("WP ¶3")
    public static List<String> once(Decision decision, List<String> notices) {
        var eligibility = decision.eligibility();
        return eligibility != null && eligibility.group() == CustomerGroup.WP_JSA_EARLY_ACCESS
                ? notices.stream().filter(PLEASE_BOOK::equals).toList()
                : List.of();
    }

    /**
     * Whether the record asks for a referral interview: from two weeks before the eligibility date,
     * unless a referral was made, a postponement is in place, the customer has stopped claiming, is
     * referred to Work Choice or takes part in it, or an interview is booked.
     */
    @Source("WP ¶2-3")
    static boolean asksForInterview(
            Decision decision,
            ClientFacts facts,
            @Nullable Hotspot hotspot,
            @Nullable ReferralInterview interview) {
        var eligibility = decision.eligibility();
        var policy = decision.policy();
        return eligibility != null
                && policy != null
                && !decision.on().isBefore(from(eligibility.eligibilityDate(), policy))
                && isNeitherReferredNorPostponed(hotspot)
                && !isOnWorkChoice(facts)
                && interview == null;
    }

    /** Whether the record says of a Pension Credit or ESA customer that nothing is in the way. */
    @Source("WP ¶42, ¶47, decision ADR-0071")
    static boolean canBeReferred(Decision decision, ClientFacts facts, @Nullable Hotspot hotspot) {
        var eligibility = decision.eligibility();
        return eligibility != null
                && isOfPensionCreditOrEsa(eligibility.group())
                && hotspot == Hotspot.WP_ELIGIBLE
                && !isOnWorkChoice(facts);
    }

    /** The first day on which the record asks for a referral interview. */
    @Source("WP ¶2")
    static LocalDate from(LocalDate eligibilityDate, GroupPolicy.Values policy) {
        return eligibilityDate.minusDays(policy.noticeDays().value());
    }

    private static boolean isNeitherReferredNorPostponed(@Nullable Hotspot hotspot) {
        return switch (hotspot) {
            case PRE_WP, WP_ELIGIBLE -> true;
            case WP_POSTPONED, WP_PARTICIPANT, WP_COMPLETER -> false;
            case null -> false;
        };
    }

    private static boolean isOnWorkChoice(ClientFacts facts) {
        return facts.claims() != null && facts.claims().workChoice() != null;
    }

    /** Nobody is to be booked who has died, or under a record that another one absorbed. */
    private static boolean isOutOfReach(ClientFacts facts) {
        return facts.person() != null
                && (facts.person().diedOn() != null || facts.person().mergedInto() != null);
    }

    private static boolean isOfPensionCreditOrEsa(CustomerGroup group) {
        return switch (GroupFamily.of(group)) {
            case PENSION_CREDIT, ESA -> true;
            case JSA, IB_AND_IS -> false;
        };
    }
}
