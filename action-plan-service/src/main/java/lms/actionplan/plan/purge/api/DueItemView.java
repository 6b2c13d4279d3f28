package lms.actionplan.plan.purge.api;

import java.time.LocalDate;
import lms.language.value.ActionItemId;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An Action Item that will be purged, without a word of it (AP ¶60). */
@Schema(name = "ActionItemToPurge")
record DueItemView(
        ClientId clientId, ActionItemId itemId, LocalDate closedOn, LocalDate purgedOn) {}
