package lms.clientrecord.merge.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import lms.clientrecord.history.Aspect;
import lms.clientrecord.merge.Confirmed;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which record is absorbed, and what of it survives. */
@Schema(
        name = "MergeRequest",
        examples =
                """
                {
                  "absorbedClientId": "6f0a3a52-52a1-4a0e-9a53-0d9a1f4f7c11",
                  "keepAbsorbed": ["qualifications"],
                  "confirmed": true,
                  "datesOfBirthConfirmed": false,
                  "numbersConfirmed": true
                }
                """)
record MergeRequest(
        @NotNull ClientId absorbedClientId,
        @Schema(description = "The aspects of which the absorbed record's state survives.")
                @Nullable
                @Size(max = 20)
                List<@NotNull Aspect> keepAbsorbed,
        @Nullable Boolean confirmed,
        @Nullable Boolean datesOfBirthConfirmed,
        @Nullable Boolean numbersConfirmed,
        @Schema(
                        description =
                                "Asked for when a referral to the Work Programme is postponed under the"
                                        + " record to be absorbed only (WP ¶23).")
                @Nullable Boolean postponementConfirmed) {

    List<Aspect> keepAbsorbedOrNone() {
        return keepAbsorbed == null ? List.of() : keepAbsorbed;
    }

    Confirmed toConfirmed() {
        return new Confirmed(
                Boolean.TRUE.equals(confirmed),
                Boolean.TRUE.equals(datesOfBirthConfirmed),
                Boolean.TRUE.equals(numbersConfirmed),
                Boolean.TRUE.equals(postponementConfirmed));
    }
}
