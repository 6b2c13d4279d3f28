package lms.clientrecord.benefitposition;

import java.util.Comparator;
import java.util.List;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.EarlyAccess;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.JobseekersAgreement;
import lms.language.event.BenefitPosition.JointClaim;
import lms.language.event.BenefitPosition.PensionCredit;
import lms.language.event.BenefitPosition.WorkChoice;
import org.jspecify.annotations.Nullable;

/**
 * What the benefit position holds. The lists have an order of their own, so that it does not matter
 * in which order something was entered; each other part is absent until it is known.
 *
 * @param claims the earliest first
 * @param sanctions the earliest first
 */
public record Position(
        List<Claim> claims,
        List<Sanction> sanctions,
        @Nullable JobseekersAgreement jobseekersAgreement,
        @Nullable Esa esa,
        @Nullable PensionCredit pensionCredit,
        @Nullable JointClaim jointClaim,
        @Nullable WorkChoice workChoice,
        @Nullable EarlyAccess earlyAccess,
        @Nullable Circumstances circumstances) {

    private static final Comparator<Claim> BY_FIRST_DAY =
            Comparator.comparing((Claim claim) -> claim.on().first()).thenComparing(Claim::benefit);
    private static final Comparator<Sanction> BY_DAY_AND_REFERENCE =
            Comparator.comparing((Sanction sanction) -> sanction.on().first())
                    .thenComparing(Sanction::reference);

    /** The position of a record that was just opened. */
    public static final Position NOTHING_KNOWN =
            new Position(List.of(), List.of(), null, null, null, null, null, null, null);

    public Position {
        claims = claims.stream().sorted(BY_FIRST_DAY).toList();
        sanctions = sanctions.stream().sorted(BY_DAY_AND_REFERENCE).toList();
    }

    /** The same with other claims. */
    public Position withClaims(List<Claim> other) {
        return new Position(
                other,
                sanctions,
                jobseekersAgreement,
                esa,
                pensionCredit,
                jointClaim,
                workChoice,
                earlyAccess,
                circumstances);
    }

    /** The same with other sanctions and disallowances. */
    public Position withSanctions(List<Sanction> other) {
        return new Position(
                claims,
                other,
                jobseekersAgreement,
                esa,
                pensionCredit,
                jointClaim,
                workChoice,
                earlyAccess,
                circumstances);
    }

    /** The same with another Jobseeker's Agreement, or none. */
    public Position withJobseekersAgreement(@Nullable JobseekersAgreement other) {
        return new Position(
                claims,
                sanctions,
                other,
                esa,
                pensionCredit,
                jointClaim,
                workChoice,
                earlyAccess,
                circumstances);
    }

    /** The same with another ESA Classification, WCA outcome and status. */
    public Position withEsa(@Nullable Esa other) {
        return new Position(
                claims,
                sanctions,
                jobseekersAgreement,
                other,
                pensionCredit,
                jointClaim,
                workChoice,
                earlyAccess,
                circumstances);
    }

    /** The same with another answer about Pension Credit. */
    public Position withPensionCredit(@Nullable PensionCredit other) {
        return new Position(
                claims,
                sanctions,
                jobseekersAgreement,
                esa,
                other,
                jointClaim,
                workChoice,
                earlyAccess,
                circumstances);
    }

    /** The same with another joint claim, or none. */
    public Position withJointClaim(@Nullable JointClaim other) {
        return new Position(
                claims,
                sanctions,
                jobseekersAgreement,
                esa,
                pensionCredit,
                other,
                workChoice,
                earlyAccess,
                circumstances);
    }

    /** The same with another referral to Work Choice, or none. */
    public Position withWorkChoice(@Nullable WorkChoice other) {
        return new Position(
                claims,
                sanctions,
                jobseekersAgreement,
                esa,
                pensionCredit,
                jointClaim,
                other,
                earlyAccess,
                circumstances);
    }

    /** The same with another reason for early access, or none. */
    public Position withEarlyAccess(@Nullable EarlyAccess other) {
        return new Position(
                claims,
                sanctions,
                jobseekersAgreement,
                esa,
                pensionCredit,
                jointClaim,
                workChoice,
                other,
                circumstances);
    }

    /** The same with other circumstances. */
    public Position withCircumstances(@Nullable Circumstances other) {
        return new Position(
                claims,
                sanctions,
                jobseekersAgreement,
                esa,
                pensionCredit,
                jointClaim,
                workChoice,
                earlyAccess,
                other);
    }

    /** Hides what the client claims and why. */
    @Override
    public String toString() {
        return "Position[]";
    }
}
