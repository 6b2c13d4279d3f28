package lms.clientrecord.access.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.access.Check;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The openings drawn for a management check.
 *
 * @param seed by which they were drawn, as text, since it has more digits than every reader keeps
 * @param drawnFrom how many openings there were
 */
@Schema(name = "AccessCheck")
record CheckView(
        OfficeCode office,
        LocalDate day,
        String seed,
        String drawnBy,
        Instant drawnAt,
        int drawnFrom,
        List<OpeningView> items) {

    static CheckView of(Check check) {
        var draw = check.draw();
        return new CheckView(
                draw.office(),
                draw.day(),
                Long.toString(draw.seed()),
                draw.drawn().officer(),
                draw.drawn().at(),
                check.from(),
                check.drawn().stream().map(OpeningView::of).toList());
    }
}
