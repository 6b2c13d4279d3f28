package lms.actionplan.diary.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A diary for an adviser, by sign-in name. */
@Schema(name = "OpenDiary")
record OpenDiaryRequest(
        @NotNull
                @Size(min = 1, max = 100)
                @Pattern(regexp = "[A-Za-z0-9._@-]+", message = "is not a sign-in name")
                String officer,
        @NotNull @Valid AdviserBody adviser) {

    static final String EXAMPLE =
            "{\"officer\": \"amal.khan\", \"adviser\": " + AdviserBody.EXAMPLE + "}";
}
