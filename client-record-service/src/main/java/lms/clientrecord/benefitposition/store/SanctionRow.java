package lms.clientrecord.benefitposition.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import lms.clientrecord.benefitposition.Sanction;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.DateRange;
import org.jspecify.annotations.Nullable;

@Embeddable
record SanctionRow(
        @Enumerated(EnumType.STRING) @Column(name = "kind") Sanction.Kind kind,
        @Enumerated(EnumType.STRING) @Column(name = "benefit") Benefit benefit,
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") @Nullable LocalDate lastDay,
        @Column(name = "reference") String reference) {

    static SanctionRow from(Sanction sanction) {
        return new SanctionRow(
                sanction.kind(),
                sanction.benefit(),
                sanction.on().first(),
                sanction.on().last(),
                sanction.reference());
    }

    Sanction toDomain() {
        return new Sanction(kind, benefit, new DateRange(firstDay, lastDay), reference);
    }
}
