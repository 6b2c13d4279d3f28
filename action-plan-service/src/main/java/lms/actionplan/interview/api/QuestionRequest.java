package lms.actionplan.interview.api;

import jakarta.validation.constraints.NotNull;
import lms.actionplan.interview.DecisionMakerQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A doubt for a decision maker (AP ¶119). */
@Schema(name = "RecordDecisionMakerQuestion")
record QuestionRequest(@NotNull DecisionMakerQuestion.Kind kind) {}
