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
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.RentOrMortgage;
import lms.language.value.SocCode;
import lms.language.value.WorkingTime;
import lms.language.value.YesNoNotKnown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the Additional Information window is to hold, whole. */
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
        @NotNull @Size(max = 10) List<@NotNull @Valid PreferenceRequest> jobPreferences,
        @NotNull WorkingTime workingTime,
        @NotNull @Size(max = 2) List<@NotNull @Valid JobRequest> lastJobs) {

    Fields toDomain() {
        return new Fields(
                rentOrMortgage,
                councilTax,
                dependants,
                new DrivingLicence(drivingLicence.held(), drivingLicence.details()),
                jobPreferences.stream().map(p -> new JobPreference(p.job(), p.soc())).toList(),
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

    /** A job the customer would like, with its occupation (AP ¶76). */
    @Schema(name = "JobPreferenceFields")
    record PreferenceRequest(
            @NotNull @Size(max = 100) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                    String job,
            @NotNull SocCode soc) {}

    /** One of the last two jobs; without {@code last} it has not ended (AP ¶82). */
    @Schema(name = "JobFields")
    record JobRequest(
            @NotNull @Size(max = 100) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                    String job,
            @Nullable @Size(max = 100) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                    String employer,
            @NotNull LocalDate first,
            @Nullable LocalDate last) {}
}
