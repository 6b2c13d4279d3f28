package lms.actionplan.need.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.actionplan.need.Ground;
import lms.actionplan.need.Need;
import lms.actionplan.need.ReadNeed.Answer;
import lms.kit.rest.Link;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client must have an Action Plan on a day.
 *
 * @param need what follows from the weightiest reason
 * @param reasons the weightiest first; a client with two benefits has one for each
 * @param jsag what AP ¶17 asks of a JSA customer; absent for others
 * @param benefitPosition the version of the benefit position that it was answered from; 0 when
 *     nothing was ever told
 */
@Schema(name = "NeedOfActionPlan")
record NeedView(
        ClientId clientId,
        LocalDate on,
        Need need,
        List<ReasonView> reasons,
        @Nullable JsagView jsag,
        long benefitPosition,
        Map<String, Link> _links) {

    static NeedView of(Answer answer, Map<String, Link> links) {
        return new NeedView(
                answer.clientId(),
                answer.on(),
                answer.need(),
                answer.grounds().stream().map(ReasonView::of).toList(),
                answer.needsJsag() ? new JsagView(true, answer.jsagAgreedOn()) : null,
                answer.version(),
                links);
    }

    /** One reason, in the words of the text, and its paragraph. */
    @Schema(name = "ReasonForActionPlan")
    record ReasonView(Need need, String reason, String source) {

        static ReasonView of(Ground ground) {
            return new ReasonView(ground.need(), ground.words(), ground.source());
        }
    }

    /** The Jobseeker's Agreement that a JSA customer must have. */
    @Schema(name = "NeedOfJsag")
    record JsagView(boolean required, @Nullable LocalDate agreedOn) {}
}
