package lms.clientrecord.restriction.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.Shape;
import lms.clientrecord.restriction.Leave;
import lms.clientrecord.restriction.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the record is to be restricted, and for whom not.
 *
 * @param reason why it is restricted, or why the restriction is lifted; only management reads it
 */
@Schema(
        name = "RestrictionTerms",
        examples =
                """
                {
                  "restricted": true,
                  "reason": "A relative works in this office.",
                  "leave": []
                }
                """)
record RestrictionRequest(
        @NotNull Boolean restricted,
        @NotNull @Size(min = 1, max = 500) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                String reason,
        @NotNull @Size(max = 20) List<@NotNull @Valid LeaveRequest> leave) {

    Terms toDomain() {
        return new Terms(
                restricted,
                reason.strip(),
                leave.stream().map(each -> new Leave(each.officer(), each.until())).toList());
    }

    /** Leave for an officer to know of the record, to the last day. */
    @Schema(name = "LeaveTerms")
    record LeaveRequest(
            @NotNull @Size(max = 60) @Pattern(regexp = Shape.SIGN_IN, message = Shape.NOT_A_SIGN_IN)
                    String officer,
            @NotNull LocalDate until) {}
}
