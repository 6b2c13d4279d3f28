package lms.clientrecord.jsag.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.additionalinformation.Preferences;
import lms.clientrecord.additionalinformation.api.JobPreferenceRequest;
import lms.clientrecord.jsag.Agreement;
import lms.language.value.WorkingTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the customer has agreed, whole. */
@Schema(
        name = "JsagFields",
        examples =
                """
                {
                  "agreedOn": "2011-08-03",
                  "reviewedOn": "2012-04-16",
                  "jobPreferences": [
                    {"job": "Warehouse operative", "soc": "9260"},
                    {"job": "Stock control clerk", "soc": "4133"}
                  ],
                  "workingTime": "Full-time"
                }
                """)
record JsagRequest(
        @NotNull LocalDate agreedOn,
        @Nullable LocalDate reviewedOn,
        @NotNull @Size(max = 10) List<@NotNull @Valid JobPreferenceRequest> jobPreferences,
        @NotNull WorkingTime workingTime) {

    Agreement toDomain() {
        return new Agreement(
                agreedOn,
                reviewedOn,
                new Preferences(
                        jobPreferences.stream().map(JobPreferenceRequest::toDomain).toList(),
                        null,
                        workingTime));
    }
}
