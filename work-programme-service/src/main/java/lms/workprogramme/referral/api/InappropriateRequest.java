package lms.workprogramme.referral.api;

import jakarta.validation.constraints.NotNull;
import lms.language.value.InappropriateReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records that a referral should not have been made. */
@Schema(name = "InappropriateReferral", examples = "{\"reason\": \"Wrong opportunity type\"}")
record InappropriateRequest(@NotNull InappropriateReason reason) {}
