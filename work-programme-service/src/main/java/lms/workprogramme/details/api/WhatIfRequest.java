package lms.workprogramme.details.api;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lms.language.event.BenefitPosition;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.EsaBenefitType;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.LinkedPeriod;
import lms.language.event.BenefitPosition.PensionCreditAnswer;
import lms.language.event.BenefitPosition.Prognosis;
import lms.language.event.BenefitPosition.WcaOutcome;
import lms.language.value.DateRange;
import lms.language.value.Nation;
import lms.workprogramme.details.Supposition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Facts that are supposed; what is absent stays as it is known. */
@Schema(
        name = "WhatIf",
        examples =
                """
                {
                  "on": "2012-09-10",
                  "claims": [{"benefit": "ESA", "on": {"first": "2011-11-01"}}],
                  "esa": {
                    "classification": "WRAG",
                    "status": "Stock",
                    "decisionDate": "2012-02-29",
                    "prognosis": "6 Months Prognosis",
                    "benefitType": "ESA (IR)"
                  },
                  "circumstances": {"fullTimeCarer": false, "loneParent": false, "exIb": false},
                  "leftOut": ["EARLY_ACCESS"]
                }
                """)
record WhatIfRequest(
        @Schema(description = "The day asked about; today when absent.") @Nullable LocalDate on,
        @Nullable LocalDate dateOfBirth,
        @Nullable Nation nation,
        @Schema(description = "All claims, in place of those known.") @Size(max = 100)
                @Nullable List<@NotNull @Valid Claimed> claims,
        @Schema(description = "The claims among them that count as one.") @Size(max = 100)
                @Nullable List<@NotNull @Valid Linked> linkedPeriods,
        @Valid @Nullable SupposedEsa esa,
        @Valid @Nullable SupposedPensionCredit pensionCredit,
        @Valid @Nullable SupposedEarlyAccess earlyAccess,
        @Valid @Nullable SupposedCircumstances circumstances,
        @Schema(description = "What is supposed not to be recorded at all.") @Size(max = 4)
                @Nullable Set<Supposition.@NotNull Part> leftOut) {

    Supposition supposition() {
        return new Supposition(
                dateOfBirth,
                nation,
                claims == null ? null : claims.stream().map(Claimed::claim).toList(),
                linkedPeriods == null ? null : linkedPeriods.stream().map(Linked::period).toList(),
                esa == null ? null : esa.esa(),
                pensionCredit == null ? null : pensionCredit.pensionCredit(),
                earlyAccess == null ? null : earlyAccess.earlyAccess(),
                circumstances == null ? null : circumstances.circumstances(),
                requireNonNullElse(leftOut, Set.of()));
    }

    /** A claim to a benefit. */
    @Schema(name = "SupposedClaim")
    record Claimed(@NotNull Benefit benefit, @NotNull DateRange on) {

        BenefitPosition.Claim claim() {
            return new BenefitPosition.Claim(benefit, on);
        }
    }

    /** Claims to one benefit that count as one. */
    @Schema(name = "SupposedLinkedPeriod")
    record Linked(
            @NotNull Benefit benefit,
            @NotNull DateRange on,
            @PositiveOrZero @Nullable Integer gapDays) {

        LinkedPeriod period() {
            return new LinkedPeriod(benefit, on, gapDays == null ? 0 : gapDays);
        }
    }

    /** The ESA fields (WP ¶43-48). */
    @Schema(name = "SupposedEsa")
    record SupposedEsa(
            @Nullable EsaClassification classification,
            @Nullable EsaStatus status,
            @Nullable LocalDate decisionDate,
            @Nullable Prognosis prognosis,
            @Nullable EsaBenefitType benefitType) {

        BenefitPosition.Esa esa() {
            return new BenefitPosition.Esa(
                    classification,
                    requireNonNullElse(status, EsaStatus.NOT_KNOWN),
                    decisionDate == null
                            ? null
                            : new WcaOutcome(decisionDate, null, prognosis, benefitType));
        }
    }

    /** The Pension Credit field and the Benefit Claim Date (WP ¶38-40). */
    @Schema(name = "SupposedPensionCredit")
    record SupposedPensionCredit(
            @NotNull PensionCreditAnswer answer, @Nullable LocalDate benefitClaimDate) {

        BenefitPosition.PensionCredit pensionCredit() {
            return new BenefitPosition.PensionCredit(answer, benefitClaimDate);
        }
    }

    /** A reason for early access, by its code in the client record. */
    @Schema(name = "SupposedEarlyAccess")
    record SupposedEarlyAccess(
            @NotNull @Size(max = 50) String reason,
            @NotNull LocalDate recordedOn,
            @Nullable LocalDate releasedOn) {

        BenefitPosition.EarlyAccess earlyAccess() {
            return new BenefitPosition.EarlyAccess(reason, recordedOn, releasedOn);
        }
    }

    /** Circumstances (WP ¶23). */
    @Schema(name = "SupposedCircumstances")
    record SupposedCircumstances(
            @Nullable Boolean fullTimeCarer,
            @Nullable Boolean loneParent,
            @Nullable LocalDate youngestChildBornOn,
            @Nullable Boolean exIb) {

        BenefitPosition.Circumstances circumstances() {
            return new BenefitPosition.Circumstances(
                    requireNonNullElse(fullTimeCarer, false),
                    requireNonNullElse(loneParent, false),
                    youngestChildBornOn,
                    requireNonNullElse(exIb, false),
                    null,
                    null);
        }
    }
}
