package lms.clientrecord.qualifications.api;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.Shape;
import lms.clientrecord.qualifications.BasicSkillsAssessment;
import lms.clientrecord.qualifications.Listed;
import lms.language.event.Qualifications.Qualification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All qualifications and all Basic Skills Assessments, in the order in which they are listed.
 *
 * @param basicSkills none when left out
 */
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
                  ],
                  "basicSkills": [
                    {
                      "skill": "Numeracy",
                      "level": "Level 1",
                      "assessedOn": "2011-09-12",
                      "onActionPlan": false
                    }
                  ]
                }
                """)
record QualificationsRequest(
        @NotNull @Size(max = 100) List<@NotNull @Valid QualificationRequest> qualifications,
        @Nullable @Size(max = 100) List<@NotNull @Valid BasicSkillsRequest> basicSkills) {

    Listed toDomain() {
        return new Listed(
                qualifications.stream().map(QualificationRequest::toDomain).toList(),
                requireNonNullElse(basicSkills, List.<BasicSkillsRequest>of()).stream()
                        .map(BasicSkillsRequest::toDomain)
                        .toList());
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
            @NotNull Boolean onActionPlan) {

        Qualification toDomain() {
            return new Qualification(level, subject, result, awardedOn, onActionPlan);
        }
    }

    /** One Basic Skills Assessment, which never goes to the Action Plan (AP ¶94). */
    @Schema(name = "BasicSkillsAssessmentFields")
    record BasicSkillsRequest(
            @NotNull @Size(max = 60) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                    String skill,
            @Nullable @Size(max = 60) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                    String level,
            @Nullable @Size(max = 60) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                    String result,
            @Nullable LocalDate assessedOn,
            @NotNull Boolean onActionPlan) {

        BasicSkillsAssessment toDomain() {
            return new BasicSkillsAssessment(skill, level, result, assessedOn, onActionPlan);
        }
    }
}
