package lms.clientrecord.additionalinformation.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lms.clientrecord.Shape;
import lms.language.event.AdditionalInformation.JobPreference;
import lms.language.value.SocCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job the customer would like, with its occupation (AP ¶76). */
@Schema(name = "JobPreferenceFields")
public record JobPreferenceRequest(
        @NotNull @Size(max = 100) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                String job,
        @NotNull SocCode soc) {

    /** The job preference that was asked for. */
    public JobPreference toDomain() {
        return new JobPreference(job, soc);
    }
}
