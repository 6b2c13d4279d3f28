package lms.workprogramme.details.api;

import java.time.LocalDate;
import java.util.List;
import lms.kit.policy.Policy.Dated;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.value.ClientId;
import lms.language.value.DateRange;
import lms.language.value.Hotspot;
import lms.language.value.InterviewId;
import lms.language.value.ReferralId;
import lms.workprogramme.details.Explanation;
import lms.workprogramme.eligibility.Condition;
import lms.workprogramme.eligibility.Decision.Finding;
import lms.workprogramme.facts.BookedInterview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the client stands where they stand on a day. */
@Schema(
        name = "EligibilityExplanation",
        requiredProperties = {"clientId", "on", "notices", "facts", "findings", "policy"})
record EligibilityView(
        ClientId clientId,
        LocalDate on,
        @Schema(description = "Absent when the client is in no Customer Group on the day (WP ¶5).")
                @Nullable Eligibility eligibility,
        @Nullable Hotspot hotspot,
        List<String> notices,
        @Schema(
                        description =
                                "The first day after it on which the answer changes by itself, if"
                                        + " nothing new is learnt; absent when it stays.")
                @Nullable LocalDate changesByItselfOn,
        FactsUsed facts,
        List<FindingView> findings,
        @Schema(description = "The policy values it was judged by, as they hold on the day.")
                List<PolicyValue> policy) {

    static EligibilityView of(Explanation explanation) {
        var decision = explanation.decision();
        var values = decision.policy();
        return new EligibilityView(
                explanation.person().clientId(),
                decision.on(),
                decision.eligibility(),
                explanation.standing().hotspot(),
                explanation.standing().notices(),
                explanation.nextChangeOn(),
                FactsUsed.of(explanation),
                decision.findings().stream().map(FindingView::of).toList(),
                values == null ? List.of() : values.all().stream().map(PolicyValue::of).toList());
    }

    /** What it was judged from, each with the version of the aspect that told it. */
    record FactsUsed(
            LocalDate dateOfBirth,
            long clientSummaryVersion,
            List<DateRange> jsaClaims,
            @Schema(
                            description =
                                    "Claims that count as one, as the client record links them"
                                            + " (ADR 35); none as long as it tells of none.")
                    List<DateRange> jsaLinkedPeriods,
            @Schema(description = "Absent as long as no benefit position has arrived.")
                    @Nullable Long benefitPositionVersion,
            List<InterviewUsed> referralInterviews,
            @Nullable ReferralId liveReferral) {

        static FactsUsed of(Explanation explanation) {
            var claims = explanation.facts().claims();
            var referral = explanation.course().liveReferral();
            return new FactsUsed(
                    explanation.person().dateOfBirth(),
                    explanation.person().version(),
                    claims == null ? List.of() : claims.jsa(),
                    claims == null ? List.of() : claims.jsaLinked(),
                    claims == null ? null : claims.version(),
                    explanation.facts().interviews().stream().map(InterviewUsed::of).toList(),
                    referral == null ? null : referral.referralId());
        }
    }

    /** A referral interview that is booked or under way. */
    record InterviewUsed(InterviewId interviewId, LocalDate bookedFor, long version) {

        static InterviewUsed of(BookedInterview interview) {
            return new InterviewUsed(
                    interview.interviewId(), interview.bookedFor(), interview.version());
        }
    }

    /** A condition, whether it is met, and from what that follows. */
    @Schema(name = "Finding")
    record FindingView(
            Condition condition, boolean met, String words, String because, String source) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.condition(),
                    finding.met(),
                    finding.condition().words(),
                    finding.because(),
                    finding.condition().source());
        }
    }

    /** A value, the day it holds from, and what is behind it. */
    record PolicyValue(String name, int value, LocalDate from, String source) {

        static PolicyValue of(Dated<Integer> dated) {
            return new PolicyValue(dated.name(), dated.value(), dated.from(), dated.source());
        }
    }
}
