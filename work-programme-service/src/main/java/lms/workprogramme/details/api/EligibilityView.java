package lms.workprogramme.details.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lms.kit.policy.Policy.Dated;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.EarlyAccess;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.PensionCredit;
import lms.language.event.WorkProgramme.Eligibility;
import lms.language.value.ClientId;
import lms.language.value.DateRange;
import lms.language.value.Hotspot;
import lms.language.value.InterviewId;
import lms.language.value.Nation;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.PaymentGroup;
import lms.workprogramme.details.Explanation;
import lms.workprogramme.eligibility.Condition;
import lms.workprogramme.eligibility.Decision.Finding;
import lms.workprogramme.facts.BookedInterview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the client stands where they stand on a day. */
@Schema(
        name = "EligibilityExplanation",
        requiredProperties = {
            "clientId",
            "on",
            "exIb",
            "notices",
            "facts",
            "findings",
            "policy",
            "rows"
        })
record EligibilityView(
        ClientId clientId,
        LocalDate on,
        @Schema(description = "Absent when the client is in no Customer Group on the day (WP ¶5).")
                @Nullable Eligibility eligibility,
        @Schema(description = "By which market shares are set; absent without a group.")
                @Nullable PaymentGroup paymentGroup,
        @Schema(
                        description =
                                "Came from Incapacity Benefit; Appendix A has not a group of its own"
                                        + " for everyone who did.")
                boolean exIb,
        @Nullable Hotspot hotspot,
        List<String> notices,
        @Schema(
                        description =
                                "The first day after it on which the answer changes by itself, if"
                                        + " nothing new is learnt; absent when it stays.")
                @Nullable LocalDate changesByItselfOn,
        @Schema(
                        description =
                                "The past day at whose end these were the facts known; absent when"
                                        + " they are those known now.")
                @Nullable LocalDate asOf,
        @Schema(description = "Absent unless the day asked about is that past day.")
                @Nullable GivenThen givenThen,
        FactsUsed facts,
        List<FindingView> findings,
        @Schema(description = "The numbers it was judged by, as they hold on the day.")
                List<PolicyValue> policy,
        @Schema(description = "All policy rows it was judged by, in the order of the test.")
                List<PolicyRow> rows) {

    static EligibilityView of(Explanation explanation) {
        var decision = explanation.decision();
        return new EligibilityView(
                explanation.person().clientId(),
                decision.on(),
                decision.eligibility(),
                decision.paymentGroup(),
                decision.exIb(),
                explanation.standing().hotspot(),
                explanation.standing().notices(),
                explanation.nextChangeOn(),
                explanation.asOf(),
                GivenThen.of(explanation),
                FactsUsed.of(explanation),
                decision.findings().stream().map(FindingView::of).toList(),
                decision.rows().stream().flatMap(PolicyValue::of).toList(),
                decision.rows().stream().map(PolicyRow::of).toList());
    }

    /** The answer that was given for a past day, on it or before (ADR 68). */
    @Schema(
            name = "AnswerGivenThen",
            requiredProperties = {"givenOn", "same", "exIb", "notices"})
    record GivenThen(
            @Schema(description = "The day on which it was given; it held from then on.")
                    LocalDate givenOn,
            @Schema(description = "Whether the same is answered now by the facts of that day.")
                    boolean same,
            @Nullable Eligibility eligibility,
            @Nullable PaymentGroup paymentGroup,
            boolean exIb,
            @Nullable Hotspot hotspot,
            List<String> notices) {

        static @Nullable GivenThen of(Explanation explanation) {
            var given = explanation.givenThen();
            if (given == null) {
                return null;
            }
            var standing = given.answer().standing();
            return new GivenThen(
                    given.on(),
                    explanation.sameAsGivenThen(),
                    standing.eligibility(),
                    given.answer().paymentGroup(),
                    given.answer().exIb(),
                    standing.hotspot(),
                    standing.notices());
        }
    }

    /** What it was judged from, each with the version of the aspect that told it. */
    record FactsUsed(
            @Nullable LocalDate dateOfBirth,
            @Nullable Nation nation,
            @Schema(description = "Absent on a past day on which the client was not known.")
                    @Nullable Long clientSummaryVersion,
            @Schema(description = "The claims to every benefit.") List<Claim> claims,
            List<DateRange> jsaClaims,
            @Schema(
                            description =
                                    "Claims that count as one, as the client record links them"
                                            + " (ADR 35); none as long as it tells of none.")
                    List<DateRange> jsaLinkedPeriods,
            @Nullable Esa esa,
            @Nullable PensionCredit pensionCredit,
            @Nullable EarlyAccess earlyAccess,
            @Nullable Circumstances circumstances,
            @Schema(description = "Absent as long as no benefit position has arrived.")
                    @Nullable Long benefitPositionVersion,
            List<InterviewUsed> referralInterviews,
            @Nullable ReferralId liveReferral) {

        static FactsUsed of(Explanation explanation) {
            var person = explanation.facts().person();
            var claims = explanation.facts().claims();
            var referral = explanation.course().liveReferral();
            return new FactsUsed(
                    person == null ? null : person.dateOfBirth(),
                    person == null ? null : person.address().nation(),
                    person == null ? null : person.version(),
                    claims == null ? List.of() : claims.claims(),
                    claims == null ? List.of() : claims.to(Benefit.JSA),
                    claims == null ? List.of() : claims.linked(Benefit.JSA),
                    claims == null ? null : claims.esa(),
                    claims == null ? null : claims.pensionCredit(),
                    claims == null ? null : claims.earlyAccess(),
                    claims == null ? null : claims.circumstances(),
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

    /** A number, the day it holds from, and what is behind it. */
    record PolicyValue(String name, int value, LocalDate from, String source) {

        static Stream<PolicyValue> of(Dated<?> dated) {
            return dated.value() instanceof Integer number
                    ? Stream.of(new PolicyValue(dated.name(), number, dated.from(), dated.source()))
                    : Stream.empty();
        }
    }

    /** A policy row in words, the day it holds from, and what is behind it. */
    @Schema(
            name = "PolicyRow",
            requiredProperties = {"name", "value", "from", "source"})
    record PolicyRow(String name, String value, LocalDate from, String source) {

        static PolicyRow of(Dated<?> dated) {
            return new PolicyRow(
                    dated.name(), PolicyWords.of(dated.value()), dated.from(), dated.source());
        }
    }
}
