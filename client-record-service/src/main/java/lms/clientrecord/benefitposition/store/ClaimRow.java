package lms.clientrecord.benefitposition.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.ClaimEnd;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;

@Embeddable
record ClaimRow(
        @Enumerated(EnumType.STRING) @Column(name = "benefit") Benefit benefit,
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") @Nullable LocalDate lastDay,
        @Enumerated(EnumType.STRING) @Column(name = "ended") @Nullable ClaimEnd ended) {

    static ClaimRow from(Claim claim) {
        return new ClaimRow(claim.benefit(), claim.on().first(), claim.on().last(), claim.ended());
    }

    Claim toDomain() {
        return new Claim(benefit, new DateRange(firstDay, lastDay), ended);
    }
}
