package lms.actionplan.printing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;
import lms.language.value.Language;

/**
 * A plan that was printed: which version of it, how, who did it and when (AP ¶101, ¶114-116).
 *
 * @param head as it stood on the paper, whatever the client's name is today
 */
public record PlanPrint(
        PrintId id,
        ClientId clientId,
        long planVersion,
        PrintOption option,
        PrintStyle style,
        int copies,
        Language language,
        PrintHead head,
        LocalDate printedOn,
        Stamp printed) {

    public PlanPrint {
        requireNonNull(id, "id");
        requireNonNull(clientId, "clientId");
        requireNonNull(option, "option");
        requireNonNull(style, "style");
        requireNonNull(language, "language");
        requireNonNull(head, "head");
        requireNonNull(printedOn, "printedOn");
        requireNonNull(printed, "printed");
    }
}
