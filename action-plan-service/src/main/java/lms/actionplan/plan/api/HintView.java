package lms.actionplan.plan.api;

import java.util.List;
import lms.actionplan.ssmart.Advice;
import lms.actionplan.ssmart.Hint;
import lms.actionplan.ssmart.Quality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Advice on an Action Item that is being written; it never keeps a plan from being saved (AP ¶6).
 *
 * @param pointer the field of the draft
 * @param quality which letter of SSMART it is about
 * @param because the words that gave rise to it; none when something is missing
 */
@Schema(name = "SsmartHint")
record HintView(
        String pointer,
        Quality quality,
        Advice code,
        String hint,
        List<String> because,
        String source) {

    static HintView of(Hint hint) {
        return new HintView(
                hint.pointer(),
                hint.advice().quality(),
                hint.advice(),
                hint.advice().words(),
                hint.because(),
                hint.advice().source());
    }
}
