package lms.clientrecord.qualifications.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.Shape;
import lms.language.event.Qualifications.Qualification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All qualifications, in the order in which they are listed. */
@Schema(
        name = "QualificationList",
        examples =
                """
                {
                  "qualifications": [
                    {
                      "level": "NVQ level 2",
                      "subject": "Warehousing and Storage",
                      "result": "Pass",
                      "awardedOn": "2010-06-30",
                      "onActionPlan": true
                    },
                    {"level": "GCSE", "subject": "Mathematics", "onActionPlan": false}
                  ]
                }
                """)
record QualificationsRequest(
        @NotNull @Size(max = 100) List<@NotNull @Valid QualificationRequest> qualifications) {

    List<Qualification> toDomain() {
        return qualifications.stream()
                .map(q ->
                        new Qualification(
                                q.level(),
                                q.subject(),
                                q.result(),
                                q.awardedOn(),
                                q.onActionPlan()))
                .toList();
    }

    /** One qualification; {@code onActionPlan} is the tick in its AP check box (AP ¶95). */
    @Schema(name = "QualificationFields")
    record QualificationRequest(
            @NotNull @Size(max = 60) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                    String level,
            @NotNull @Size(max = 100) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                    String subject,
            @Nullable @Size(max = 60) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                    String result,
            @Nullable LocalDate awardedOn,
            @NotNull Boolean onActionPlan) {}
}
