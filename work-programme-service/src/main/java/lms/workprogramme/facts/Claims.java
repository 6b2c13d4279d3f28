package lms.workprogramme.facts;

import java.util.List;
import lms.language.event.BenefitPosition;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.EarlyAccess;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.JobseekersAgreement;
import lms.language.event.BenefitPosition.JointClaim;
import lms.language.event.BenefitPosition.LinkedPeriod;
import lms.language.event.BenefitPosition.PensionCredit;
import lms.language.event.BenefitPosition.WorkChoice;
import lms.language.value.ClientId;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a client claims, and what else decides about the way into the Work Programme, by one version
 * of the record. A part that is absent is not known.
 *
 * @param claims the claims to every benefit
 * @param linkedPeriods claims that count as one; none as long as the record tells of none, and each
 *     claim then stands for itself
 */
public record Claims(
        ClientId clientId,
        long version,
        List<Claim> claims,
        List<LinkedPeriod> linkedPeriods,
        @Nullable JobseekersAgreement jobseekersAgreement,
        @Nullable Esa esa,
        @Nullable PensionCredit pensionCredit,
        @Nullable JointClaim jointClaim,
        @Nullable WorkChoice workChoice,
        @Nullable EarlyAccess earlyAccess,
        @Nullable Circumstances circumstances) {

    public Claims {
        claims = List.copyOf(claims);
        linkedPeriods = List.copyOf(linkedPeriods);
    }

    /** Claims, and nothing else that is known. */
    public Claims(
            ClientId clientId, long version, List<Claim> claims, List<LinkedPeriod> linkedPeriods) {
        this(clientId, version, claims, linkedPeriods, null, null, null, null, null, null, null);
    }

    /**
     * What the client record told. Events from before linked periods were published have none.
     *
     * @param version the version of the event
     */
    public static Claims told(BenefitPosition position, long version) {
        var linked = position.linkedPeriods();
        return new Claims(
                position.clientId(),
                version,
                position.claims(),
                linked == null ? List.of() : linked,
                position.jobseekersAgreement(),
                position.esa(),
                position.pensionCredit(),
                position.jointClaim(),
                position.workChoice(),
                position.earlyAccess(),
                position.circumstances());
    }

    /** The days of the claims to a benefit. */
    public List<DateRange> to(Benefit benefit) {
        return claims.stream().filter(claim -> claim.benefit() == benefit).map(Claim::on).toList();
    }

    /** The linked periods of a benefit. */
    public List<DateRange> linked(Benefit benefit) {
        return linkedPeriods.stream()
                .filter(period -> period.benefit() == benefit)
                .map(LinkedPeriod::on)
                .toList();
    }

    /** Says whose claims these are, and nothing else about them. */
    @Override
    public String toString() {
        return "Claims[" + clientId + ", version " + version + "]";
    }
}
