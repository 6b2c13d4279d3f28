package lms.clientrecord.benefitposition.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.clientrecord.store.KeptColumns;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "benefit_position")
class BenefitPositionEntity extends KeptColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "benefit")
    private @Nullable Benefit benefit;

    @Column(name = "claim_first")
    private @Nullable LocalDate claimFirst;

    @Column(name = "claim_last")
    private @Nullable LocalDate claimLast;

    protected BenefitPositionEntity() {}

    private BenefitPositionEntity(BenefitPosition position) {
        super(position.client());
        keep(position);
    }

    static BenefitPositionEntity from(BenefitPosition position) {
        return new BenefitPositionEntity(position);
    }

    BenefitPosition toDomain() {
        return new BenefitPosition(clientId(), version(), claims(), stamp());
    }

    private List<Claim> claims() {
        return benefit == null || claimFirst == null
                ? List.of()
                : List.of(new Claim(benefit, new DateRange(claimFirst, claimLast)));
    }

    final void keep(BenefitPosition position) {
        keep(position.version(), position.changed());
        var claim = position.claims().isEmpty() ? null : position.claims().getFirst();
        benefit = claim == null ? null : claim.benefit();
        claimFirst = claim == null ? null : claim.on().first();
        claimLast = claim == null ? null : claim.on().last();
    }
}
