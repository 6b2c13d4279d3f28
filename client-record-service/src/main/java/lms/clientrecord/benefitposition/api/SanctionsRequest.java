package lms.clientrecord.benefitposition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import lms.clientrecord.benefitposition.Sanction;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.DateRange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All sanctions and disallowances that the benefit systems tell of; none when there are none. */
@Schema(
        name = "SanctionList",
        examples =
                """
                {"sanctions": [{
                  "kind": "Sanction",
                  "benefit": "JSA",
                  "on": {"first": "2012-02-06", "last": "2012-03-04"},
                  "reference": "DMAS-2012-004711"
                }]}
                """)
record SanctionsRequest(@NotNull @Size(max = 100) List<@NotNull @Valid SanctionRequest> sanctions) {

    List<Sanction> toDomain() {
        return sanctions.stream()
                .map(s -> new Sanction(s.kind(), s.benefit(), s.on(), s.reference()))
                .toList();
    }

    /** What was placed on which benefit, for which days, and how the benefit system names it. */
    @Schema(name = "SanctionFields")
    record SanctionRequest(
            @NotNull Sanction.Kind kind,
            @NotNull Benefit benefit,
            @NotNull DateRange on,
            @NotNull @Size(max = 40) @Pattern(regexp = REFERENCE, message = "must be a reference")
                    String reference) {

        private static final String REFERENCE = "^[A-Za-z0-9][A-Za-z0-9/._-]*$";
    }
}
