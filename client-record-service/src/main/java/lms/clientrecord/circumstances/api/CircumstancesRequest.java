package lms.clientrecord.circumstances.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lms.clientrecord.circumstances.EarlyAccessCode;
import lms.clientrecord.circumstances.Entered;
import lms.clientrecord.circumstances.Entered.EntitledEarly;
import lms.language.event.BenefitPosition.Circumstances;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What decides the Customer Group besides the benefit (WP ¶23, Appendix A), and whether an IS
 * claimant must have an Action Plan (AP ¶17).
 *
 * @param incomeSupportForIncapacity absent when it is not known
 */
@Schema(
        name = "CircumstancesFields",
        examples =
                """
                {"earlyAccess": {"reason": "homeless"}, "fullTimeCarer": false,
                 "loneParent": true, "youngestChildBornOn": "2009-02-28",
                 "exIb": true, "ibEndedOn": "2011-11-30",
                 "incomeSupportForIncapacity": false}
                """)
record CircumstancesRequest(
        @Nullable @Valid EarlyAccessRequest earlyAccess,
        @NotNull Boolean fullTimeCarer,
        @NotNull Boolean loneParent,
        @Nullable LocalDate youngestChildBornOn,
        @NotNull Boolean exIb,
        @Nullable LocalDate ibEndedOn,
        @Nullable Boolean incomeSupportForIncapacity) {

    Entered toDomain() {
        return new Entered(
                earlyAccess == null
                        ? null
                        : new EntitledEarly(earlyAccess.reason(), earlyAccess.releasedOn()),
                new Circumstances(
                        fullTimeCarer,
                        loneParent,
                        youngestChildBornOn,
                        exIb,
                        ibEndedOn,
                        incomeSupportForIncapacity));
    }

    /** A reason for early access; the date of release is a prison leaver's. */
    @Schema(name = "EarlyAccessFields")
    record EarlyAccessRequest(@NotNull EarlyAccessCode reason, @Nullable LocalDate releasedOn) {}
}
