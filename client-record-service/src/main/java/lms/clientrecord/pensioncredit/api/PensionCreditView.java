package lms.clientrecord.pensioncredit.api;

import java.time.LocalDate;
import java.util.Map;
import lms.clientrecord.benefitposition.BenefitPosition;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.BenefitPosition.PensionCreditAnswer;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of Pension Credit; the version is that of the benefit position. */
@Schema(name = "PensionCredit")
record PensionCreditView(
        ClientId clientId,
        long version,
        PensionCreditAnswer answer,
        @Nullable LocalDate benefitClaimDate,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static PensionCreditView of(BenefitPosition position, Map<String, Link> links) {
        var pensionCredit = position.position().pensionCredit();
        return new PensionCreditView(
                position.client(),
                position.version(),
                pensionCredit == null ? PensionCreditAnswer.NOT_KNOWN : pensionCredit.answer(),
                pensionCredit == null ? null : pensionCredit.benefitClaimDate(),
                position.changed().changedBy(),
                links);
    }
}
