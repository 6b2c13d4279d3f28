package lms.actionplan.plan.api;

import jakarta.validation.constraints.NotNull;
import lms.language.value.InterviewId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The open interview in which the plan is created (AP ¶99). */
@Schema(name = "CreateActionPlan")
record CreatePlanRequest(@NotNull InterviewId interviewId) {}
