package lms.clientrecord.esa.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.EsaBenefitType;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.WcaOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an adviser enters of ESA; the prognosis is calculated and cannot be entered (WP ¶44). */
@Schema(
        name = "EsaFields",
        examples =
                """
                {"classification": "WRAG", "status": "Flow",
                 "outcome": {"decisionDate": "2012-01-16", "endDate": "2012-07-16",
                             "benefitType": "ESA (IR)"}}
                """)
record EsaRequest(
        @Nullable EsaClassification classification,
        @Nullable EsaStatus status,
        @Nullable @Valid OutcomeRequest outcome) {

    Esa toDomain() {
        return new Esa(
                classification,
                status == null ? EsaStatus.NOT_KNOWN : status,
                outcome == null ? null : outcome.toDomain());
    }

    /** The WCA Outcome sub-form (WP ¶44); the end date is the date of the future WCA. */
    @Schema(name = "WcaOutcomeFields")
    record OutcomeRequest(
            @NotNull LocalDate decisionDate,
            @Nullable LocalDate endDate,
            @Nullable EsaBenefitType benefitType) {

        WcaOutcome toDomain() {
            return new WcaOutcome(decisionDate, endDate, null, benefitType);
        }
    }
}
