package lms.clientrecord.circumstances.api;

import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.circumstances.EarlyAccessReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reasons for early access that can be recorded on a day. */
@Schema(name = "EarlyAccessReasons")
record EarlyAccessReasonsView(LocalDate on, List<EarlyAccessReason> reasons) {}
