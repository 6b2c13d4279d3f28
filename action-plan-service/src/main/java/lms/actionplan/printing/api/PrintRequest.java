package lms.actionplan.printing.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import lms.actionplan.printing.PrintOption;
import lms.actionplan.printing.PrintPolicy;
import lms.actionplan.printing.PrintStyle;
import lms.language.value.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How to print (AP ¶114-115).
 *
 * @param language of headings and dates; the client's preferred one when it is left out
 */
@Schema(name = "PrintActionPlan")
record PrintRequest(
        @NotNull PrintOption option,
        @NotNull PrintStyle style,
        @NotNull @Min(1) @Max(PrintPolicy.MOST_COPIES) Integer copies,
        @Nullable Language language) {}
