package lms.clientrecord.pensioncredit.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lms.language.event.BenefitPosition.PensionCredit;
import lms.language.event.BenefitPosition.PensionCreditAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The Pension Credit field, and the Benefit Claim Date of its sub-form (WP ¶38, ¶39). */
@Schema(
        name = "PensionCreditFields",
        examples =
                """
                {"answer": "Yes Health problems", "benefitClaimDate": "2012-01-16"}
                """)
record PensionCreditRequest(
        @NotNull PensionCreditAnswer answer, @Nullable LocalDate benefitClaimDate) {

    PensionCredit toDomain() {
        return new PensionCredit(answer, benefitClaimDate);
    }
}
