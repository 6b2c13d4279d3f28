package lms.actionplan.plan.api;

import jakarta.validation.constraints.Size;
import lms.actionplan.plan.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The text boxes of the tabs; one that is left out is empty (AP ¶79, ¶85, ¶86, ¶97, ¶98). */
@Schema(name = "ActionPlanTexts")
record TextsBody(
        @Nullable @Size(max = DraftBody.LONGEST_TEXT) String aims,
        @Nullable @Size(max = DraftBody.LONGEST_TEXT) String employmentHistory,
        @Nullable @Size(max = DraftBody.LONGEST_TEXT) String personalCircumstances,
        @Nullable @Size(max = DraftBody.LONGEST_TEXT) String qualifications,
        @Nullable @Size(max = DraftBody.LONGEST_TEXT) String info) {

    static TextsBody of(Texts texts) {
        return new TextsBody(
                texts.aims(),
                texts.employmentHistory(),
                texts.personalCircumstances(),
                texts.qualifications(),
                texts.info());
    }

    Texts toDomain() {
        return new Texts(aims, employmentHistory, personalCircumstances, qualifications, info);
    }
}
