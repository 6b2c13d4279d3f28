package lms.clientrecord.benefitposition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.BenefitPosition.ClaimEnd;
import lms.language.value.DateRange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All claims; none when nothing was ever claimed. */
@Schema(
        name = "ClaimList",
        examples =
                """
                {"claims": [
                  {"benefit": "ESA", "on": {"first": "2010-03-01", "last": "2011-07-24"}},
                  {"benefit": "JSA", "on": {"first": "2011-08-01"}}
                ]}
                """)
record BenefitPositionRequest(@NotNull @Size(max = 100) List<@NotNull @Valid ClaimRequest> claims) {

    List<Claim> toDomain() {
        return claims.stream().map(c -> new Claim(c.benefit(), c.on(), c.ended())).toList();
    }

    /** A claim to a benefit, from its first day to its last, both counted. */
    @Schema(name = "ClaimFields")
    record ClaimRequest(
            @NotNull Benefit benefit, @NotNull DateRange on, @Nullable ClaimEnd ended) {}
}
