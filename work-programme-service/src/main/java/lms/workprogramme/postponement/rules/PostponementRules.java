package lms.workprogramme.postponement.rules;

import static lms.workprogramme.postponement.PostponementRefusal.DEFERRED_TOO_LONG;
import static lms.workprogramme.postponement.PostponementRefusal.ELIGIBILITY_DATE_NOT_REACHED;
import static lms.workprogramme.postponement.PostponementRefusal.MERGED;
import static lms.workprogramme.postponement.PostponementRefusal.NOTES_TOO_LONG;
import static lms.workprogramme.postponement.PostponementRefusal.NO_CUSTOMER_GROUP;
import static lms.workprogramme.postponement.PostponementRefusal.PARTICIPATING;
import static lms.workprogramme.postponement.PostponementRefusal.REVIEW_DATE_IN_THE_PAST;
import static lms.workprogramme.postponement.PostponementRefusal.REVIEW_DATE_REQUIRED;
import static lms.workprogramme.postponement.PostponementRefusal.REVIEW_DATE_TOO_FAR_AHEAD;
import static lms.workprogramme.postponement.PostponementRefusal.SUBSEQUENT_REFERRAL;
import static lms.workprogramme.postponement.PostponementRefusal.TOTAL_DEFERRAL_EXCEEDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.value.PostponementKind;
import lms.workprogramme.facts.MergedInto;
import lms.workprogramme.journey.Course;
import lms.workprogramme.journey.PostponeReason;
import lms.workprogramme.postponement.Postponing;
import org.jspecify.annotations.Nullable;

/** Which postponements may be recorded. */
public final class PostponementRules {

    /** How many characters the notes have at most. */
    public static final int LONGEST_NOTES = 150;

    private PostponementRules() {}

    /**
     * Tells whether the Postpone field is enabled: for a client in a Customer Group who has never
     * been referred. A postponement that is in place can be taken away without a group, too.
     */
    @Source("WP ¶5, ¶21-22, ¶52")
    public static Ruling mayPostpone(Course course, boolean inGroup) {
        var reasons = new ArrayList<Reason>();
        if (course.liveReferral() != null) {
            reasons.add(PARTICIPATING.reason());
        } else if (course.completion() != null) {
            reasons.add(SUBSEQUENT_REFERRAL.reason());
        } else if (!inGroup && course.postponement() == null) {
            reasons.add(NO_CUSTOMER_GROUP.reason());
        }
        return Ruling.of(reasons);
    }

    /**
     * Tells whether a postponement may be recorded, and why not. Under a record that another one
     * absorbed it would hold for nobody.
     */
    @Source("WP ¶21-23, decision ADR-0045, decision ADR-0070")
    public static Ruling mayRecord(
            Postponing from,
            PostponeReason reason,
            @Nullable LocalDate reviewDate,
            @Nullable String notes) {
        var reasons = new ArrayList<Reason>();
        if (from.mergedInto() != null) {
            reasons.add(new MergedInto(MERGED, from.mergedInto()).reason());
        }
        if (from.eligibilityDate() == null && from.course().postponement() != null) {
            reasons.add(NO_CUSTOMER_GROUP.reason());
        }
        reasons.addAll(reviewDate(from, reviewDate));
        if (notes != null && notes.codePointCount(0, notes.length()) > LONGEST_NOTES) {
            reasons.add(NOTES_TOO_LONG.at("/notes"));
        }
        if (reason.kind() == PostponementKind.DEFERRAL && from.eligibilityDate() != null) {
            reasons.addAll(deferral(from, from.eligibilityDate(), reviewDate));
        }
        return mayPostpone(from.course(), from.eligibilityDate() != null).and(Ruling.of(reasons));
    }

    private static List<Reason> reviewDate(Postponing from, @Nullable LocalDate reviewDate) {
        if (reviewDate == null) {
            return List.of(REVIEW_DATE_REQUIRED.at("/reviewDate"));
        }
        if (reviewDate.isBefore(from.on())) {
            return List.of(REVIEW_DATE_IN_THE_PAST.at("/reviewDate"));
        }
        return reviewDate.isAfter(from.on().plusYears(from.limits().reviewWithinYears()))
                ? List.of(REVIEW_DATE_TOO_FAR_AHEAD.at("/reviewDate"))
                : List.of();
    }

    private static List<Reason> deferral(
            Postponing from, LocalDate eligibilityDate, @Nullable LocalDate reviewDate) {
        var reasons = new ArrayList<Reason>();
        if (from.on().isBefore(eligibilityDate)) {
            reasons.add(ELIGIBILITY_DATE_NOT_REACHED.at("/postpone"));
        }
        if (reviewDate != null) {
            if (reviewDate.isAfter(lastReviewDate(eligibilityDate, from))) {
                reasons.add(DEFERRED_TOO_LONG.at("/reviewDate"));
            }
            if (Deferrals.totalWith(from.earlier(), from.on(), reviewDate)
                    > from.limits().totalDeferralDays()) {
                reasons.add(TOTAL_DEFERRAL_EXCEEDED.at("/reviewDate"));
            }
        }
        return reasons;
    }

    /** The last review date of a deferral; day one is the eligibility date. */
    @Source("WP ¶23")
    static LocalDate lastReviewDate(LocalDate eligibilityDate, Postponing from) {
        return eligibilityDate.plusDays(from.limits().longestDeferralDays() - 1L);
    }
}
