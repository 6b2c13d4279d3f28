package lms.clientrecord.benefitposition;

import lms.language.event.BenefitPosition.LinkedPeriod;

/** What the other services are told of the benefit position; sanctions stay on the record. */
final class BenefitPositionEvents {

    private BenefitPositionEvents() {}

    static lms.language.event.BenefitPosition event(BenefitPosition changed, LinkPolicy links) {
        var position = changed.position();
        return new lms.language.event.BenefitPosition(
                changed.client(),
                changed.version(),
                position.claims(),
                changed.linkedPeriods(links).stream()
                        .map(p -> new LinkedPeriod(p.benefit(), p.on(), p.gapDays()))
                        .toList(),
                position.jobseekersAgreement(),
                position.esa(),
                position.pensionCredit(),
                position.jointClaim(),
                position.workChoice(),
                position.earlyAccess(),
                position.circumstances(),
                changed.changed().changedBy());
    }
}
