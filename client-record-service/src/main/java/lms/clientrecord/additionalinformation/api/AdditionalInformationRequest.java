package lms.clientrecord.additionalinformation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.Shape;
import lms.clientrecord.additionalinformation.Fields;
import lms.language.event.AdditionalInformation.DrivingLicence;
import lms.language.event.AdditionalInformation.Job;
import lms.language.value.RentOrMortgage;
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the Additional Information window is to hold, whole.
 *
 * @param dependants whether the customer claims benefit on behalf of someone else (AP ¶106)
 * @param lastJobs the employment history in any order; the Action Plan shows the last two (AP ¶82)
 */
@Schema(
        name = "AdditionalInformationFields",
        examples =
                """
                {
                  "rentOrMortgage": "Rent",
                  "councilTax": "Yes",
                  "dependants": "No",
                  "drivingLicence": {"held": "Yes", "details": "Car, provisional"},
                  "jobPreferences": [
                    {"job": "Warehouse operative", "soc": "9260"},
                    {"job": "Stock control clerk", "soc": "4133"}
                  ],
                  "workingTime": "Full-time",
                  "lastJobs": [
                    {
                      "job": "Goods in assistant",
                      "employer": "Pennine Kitchenware",
                      "first": "2009-03-02",
                      "last": "2011-07-29"
                    },
                    {"job": "Saturday market stall", "first": "2006-09-02"}
                  ]
                }
                """)
record AdditionalInformationRequest(
        @NotNull RentOrMortgage rentOrMortgage,
        @NotNull YesNoNotKnown councilTax,
        @NotNull YesNoNotKnown dependants,
        @NotNull @Valid LicenceRequest drivingLicence,
        @NotNull @Size(max = 10) List<@NotNull @Valid JobPreferenceRequest> jobPreferences,
        @NotNull WorkingTime workingTime,
        @NotNull @Size(max = 50) List<@NotNull @Valid JobRequest> lastJobs) {

    Fields toDomain() {
        return new Fields(
                rentOrMortgage,
                councilTax,
                dependants,
                new DrivingLicence(drivingLicence.held(), drivingLicence.details()),
                jobPreferences.stream().map(JobPreferenceRequest::toDomain).toList(),
                null,
                workingTime,
                lastJobs.stream()
                        .map(j -> new Job(j.job(), j.employer(), j.first(), j.last()))
                        .toList());
    }

    /** Whether there is a driving licence, and what it allows (AP ¶88). */
    @Schema(name = "DrivingLicenceFields")
    record LicenceRequest(
            @NotNull YesNoNotKnown held,
            @Nullable @Size(max = 200) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                    String details) {}

    /** A job of the employment history; without {@code last} it has not ended (AP ¶82). */
    @Schema(name = "JobFields")
    record JobRequest(
            @NotNull @Size(max = 100) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                    String job,
            @Nullable @Size(max = 100) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                    String employer,
            @NotNull LocalDate first,
            @Nullable LocalDate last) {}
}
