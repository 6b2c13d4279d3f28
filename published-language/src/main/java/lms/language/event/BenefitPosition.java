package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The benefits a client claims, and what else decides about the way into the Work Programme. A part
 * that is absent is not known: an event from before the part was published has none.
 *
 * @param linkedPeriods claims that count as one, for each benefit the earliest first
 * @param jobseekersAgreement the JSAg of a JSA client (AP ¶17, ¶80)
 * @param esa ESA Classification, WCA Outcome and ESA Status (WP ¶43-48)
 * @param pensionCredit the Pension Credit field (WP ¶37-42)
 * @param jointClaim the joint claim that goes on (WP ¶17-18)
 * @param workChoice the Work Choice referral that is outstanding or participated in (WP ¶3, ¶9)
 * @param earlyAccess why the client may be referred early (WP Appendix A)
 * @param circumstances what exempts from being compelled (WP ¶23), or demands a plan (AP ¶17)
 */
public record BenefitPosition(
        ClientId clientId,
        @JsonProperty(required = true) long version,
        List<Claim> claims,
        @Nullable List<LinkedPeriod> linkedPeriods,
        @Nullable JobseekersAgreement jobseekersAgreement,
        @Nullable Esa esa,
        @Nullable PensionCredit pensionCredit,
        @Nullable JointClaim jointClaim,
        @Nullable WorkChoice workChoice,
        @Nullable EarlyAccess earlyAccess,
        @Nullable Circumstances circumstances,
        ChangedBy changedBy)
        implements ClientRecordEvent {

    public BenefitPosition {
        Counted.fromOne(version);
        requireNonNull(clientId, "clientId");
        requireNonNull(changedBy, "changedBy");
        claims = List.copyOf(claims);
        linkedPeriods = linkedPeriods == null ? null : List.copyOf(linkedPeriods);
    }

    /**
     * A claim to a benefit, from its first day to its last, both counted.
     *
     * @param ended why it ended, when that decides which later claims are linked to it
     */
    public record Claim(Benefit benefit, DateRange on, @Nullable ClaimEnd ended) {

        public Claim {
            requireNonNull(benefit, "benefit");
            requireNonNull(on, "on");
        }

        /** A claim that goes on, or ended for no reason that decides anything. */
        public Claim(Benefit benefit, DateRange on) {
            this(benefit, on, null);
        }
    }

    /** The reasons for the end of a claim that decide which later claims are linked to it. */
    public enum ClaimEnd {
        @JsonProperty("Work")
        WORK
    }

    /** The benefits that can be claimed. */
    public enum Benefit {
        JSA,
        ESA,
        IS,
        IB,
        SDB,
        @JsonProperty("Pension Credit")
        PENSION_CREDIT
    }

    /**
     * Claims to one benefit that count as one.
     *
     * @param on from the first day of the first claim to the last day of the last one
     * @param gapDays how many days between the claims were not claimed for; they do not count
     */
    public record LinkedPeriod(
            Benefit benefit, DateRange on, @JsonProperty(required = true) long gapDays) {

        public LinkedPeriod {
            requireNonNull(benefit, "benefit");
            requireNonNull(on, "on");
        }
    }

    /** The Jobseeker's Agreement, agreed on a day (AP ¶17). */
    public record JobseekersAgreement(LocalDate agreedOn) {

        public JobseekersAgreement {
            requireNonNull(agreedOn, "agreedOn");
        }
    }

    /** What is recorded of an ESA customer (WP ¶43-48). */
    public record Esa(
            @Nullable EsaClassification classification,
            EsaStatus status,
            @Nullable WcaOutcome outcome) {

        public Esa {
            requireNonNull(status, "status");
        }
    }

    /** The ESA Classification drop down list (WP ¶43). */
    public enum EsaClassification {
        WRAG,
        @JsonProperty("Support Group")
        SUPPORT_GROUP,
        @JsonProperty("WCA Outcome Awaited")
        WCA_OUTCOME_AWAITED,
        @JsonProperty("WCA Disallowed")
        WCA_DISALLOWED,
        @JsonProperty("WCA Disallowed (Appealed)")
        WCA_DISALLOWED_APPEALED
    }

    /** The ESA Status drop down field (WP ¶48). */
    public enum EsaStatus {
        @JsonProperty("Not Known")
        NOT_KNOWN,
        @JsonProperty("Stock")
        STOCK,
        @JsonProperty("Flow")
        FLOW
    }

    /**
     * The WCA Outcome sub form (WP ¶44).
     *
     * @param endDate the date of the future WCA
     * @param prognosis calculated, for WRAG only
     */
    public record WcaOutcome(
            LocalDate decisionDate,
            @Nullable LocalDate endDate,
            @Nullable Prognosis prognosis,
            @Nullable EsaBenefitType benefitType) {

        public WcaOutcome {
            requireNonNull(decisionDate, "decisionDate");
        }
    }

    /** The ESA Prognosis (WP ¶44). */
    public enum Prognosis {
        @JsonProperty("3 Month Prognosis")
        THREE_MONTHS,
        @JsonProperty("6 Months Prognosis")
        SIX_MONTHS,
        @JsonProperty("12 Months + Prognosis")
        TWELVE_MONTHS_OR_MORE
    }

    /** The ESA Benefit Type (WP ¶44). */
    public enum EsaBenefitType {
        @JsonProperty("N/S")
        N_S,
        @JsonProperty("ESA (Cont)")
        CONTRIBUTORY,
        @JsonProperty("ESA (IR)")
        INCOME_RELATED
    }

    /** The Pension Credit field and the Benefit Claim Date of its sub form (WP ¶38-40). */
    public record PensionCredit(PensionCreditAnswer answer, @Nullable LocalDate benefitClaimDate) {

        public PensionCredit {
            requireNonNull(answer, "answer");
        }
    }

    /** The Pension Credit drop down field (WP ¶38, ¶40). */
    public enum PensionCreditAnswer {
        @JsonProperty("Yes")
        YES,
        @JsonProperty("Yes Health problems")
        YES_HEALTH_PROBLEMS,
        @JsonProperty("No")
        NO,
        @JsonProperty("Not Known")
        NOT_KNOWN
    }

    /** A joint claim: the other member, and which of the two this one is (WP ¶17-18). */
    public record JointClaim(ClientId otherMember, Member member, LocalDate claimedOn) {

        public JointClaim {
            requireNonNull(otherMember, "otherMember");
            requireNonNull(member, "member");
            requireNonNull(claimedOn, "claimedOn");
        }
    }

    /** The members of a joint claim (WP ¶17-18). */
    public enum Member {
        @JsonProperty("First")
        FIRST,
        @JsonProperty("Second")
        SECOND
    }

    /** A referral to Work Choice, on which the client has started or not yet (WP ¶3, ¶29). */
    public record WorkChoice(LocalDate referredOn, @Nullable LocalDate startedOn) {

        public WorkChoice {
            requireNonNull(referredOn, "referredOn");
        }
    }

    /**
     * Why the client may be referred early (WP Appendix A).
     *
     * @param reason a code of the reference data, such as {@code prison-leaver}
     * @param releasedOn the day of release, of a prison leaver
     */
    public record EarlyAccess(String reason, LocalDate recordedOn, @Nullable LocalDate releasedOn) {

        public EarlyAccess {
            requireNonNull(reason, "reason");
            requireNonNull(recordedOn, "recordedOn");
        }
    }

    /**
     * Circumstances that decide whether a client can be compelled (WP ¶23), or must have an Action
     * Plan (AP ¶17).
     *
     * @param youngestChildBornOn of a lone parent, the date of birth of the youngest child
     * @param exIb came to the present benefit from Incapacity Benefit
     * @param ibEndedOn the last day of that Incapacity Benefit, if it is known
     * @param incomeSupportForIncapacity whether Income Support is claimed on the grounds of
     *     incapacity; absent when it is not known
     */
    public record Circumstances(
            @JsonProperty(required = true) boolean fullTimeCarer,
            @JsonProperty(required = true) boolean loneParent,
            @Nullable LocalDate youngestChildBornOn,
            @JsonProperty(required = true) boolean exIb,
            @Nullable LocalDate ibEndedOn,
            @Nullable Boolean incomeSupportForIncapacity) {}
}
