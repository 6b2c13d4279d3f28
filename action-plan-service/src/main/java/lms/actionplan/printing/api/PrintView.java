package lms.actionplan.printing.api;

import java.time.LocalDate;
import java.util.Map;
import lms.actionplan.printing.PlanPrint;
import lms.actionplan.printing.PrintId;
import lms.actionplan.printing.PrintOption;
import lms.actionplan.printing.PrintStyle;
import lms.kit.rest.Link;
import lms.language.event.ChangedBy;
import lms.language.value.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A print.
 *
 * @param planVersion the saved version that was printed
 */
@Schema(name = "ActionPlanPrint")
record PrintView(
        PrintId printId,
        long planVersion,
        PrintOption option,
        PrintStyle style,
        int copies,
        Language language,
        LocalDate printedOn,
        ChangedBy printedBy,
        Map<String, Link> _links) {

    static PrintView of(PlanPrint print) {
        var path = PrintsResource.path(print.clientId(), print.id());
        return new PrintView(
                print.id(),
                print.planVersion(),
                print.option(),
                print.style(),
                print.copies(),
                print.language(),
                print.printedOn(),
                print.printed().changedBy(),
                Map.of("document", Link.get(path + "/document")));
    }
}
