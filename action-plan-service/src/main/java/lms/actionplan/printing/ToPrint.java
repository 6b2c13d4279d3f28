package lms.actionplan.printing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import lms.actionplan.plan.SavedPlan;
import lms.language.value.Language;

/** Everything that decides what stands on the paper; the same always gives the same. */
public record ToPrint(
        SavedPlan saved,
        PrintOption option,
        PrintStyle style,
        Language language,
        PrintHead head,
        LocalDate printedOn) {

    public ToPrint {
        requireNonNull(saved, "saved");
        requireNonNull(option, "option");
        requireNonNull(style, "style");
        requireNonNull(language, "language");
        requireNonNull(head, "head");
        requireNonNull(printedOn, "printedOn");
    }
}
