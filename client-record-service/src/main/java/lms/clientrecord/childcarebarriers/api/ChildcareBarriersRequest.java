package lms.clientrecord.childcarebarriers.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.childcarebarriers.Child;
import lms.language.value.YesNoNotKnown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All children that the window is to hold. */
@Schema(
        name = "ChildcareBarriersFields",
        examples =
                """
                {
                  "children": [
                    {"dateOfBirth": "2003-02-11", "childcareNeeded": "No"},
                    {"age": 4, "ageOn": "2012-04-16", "childcareNeeded": "Yes"}
                  ]
                }
                """)
record ChildcareBarriersRequest(
        @NotNull @Size(max = 20) List<@NotNull @Valid ChildRequest> children) {

    List<Child> toDomain() {
        return children.stream()
                .map(c -> new Child(c.dateOfBirth(), c.age(), c.ageOn(), c.childcareNeeded()))
                .toList();
    }

    /** One child: the date of birth, or an age and the day on which it was true (AP ¶90). */
    @Schema(name = "ChildFields")
    record ChildRequest(
            @Nullable LocalDate dateOfBirth,
            @Nullable @Min(0) @Max(150) Integer age,
            @Nullable LocalDate ageOn,
            @NotNull YesNoNotKnown childcareNeeded) {}
}
