package lms.clientrecord.client.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.clientrecord.client.Client;
import lms.clientrecord.client.OpenRecord.Opened;
import lms.clientrecord.client.RecordHotspot;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.language.event.ChangedBy;
import lms.language.event.ClientSummary.Address;
import lms.language.event.ClientSummary.Markers;
import lms.language.value.ClientId;
import lms.language.value.Language;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.TemporaryReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record as it opens: the details, the hotspots, and the messages. */
@Schema(name = "Client")
record ClientView(
        ClientId clientId,
        long version,
        @Nullable Nino nino,
        @Nullable TemporaryReference temporaryReference,
        @Nullable TemporaryReference replacedReference,
        @Nullable String title,
        String firstName,
        String lastName,
        @Nullable String preferredName,
        List<String> previousNames,
        LocalDate dateOfBirth,
        @Nullable LocalDate diedOn,
        Address address,
        List<String> phones,
        Language preferredLanguage,
        OfficeCode office,
        @Nullable String adviser,
        Markers markers,
        @Nullable LocalDate endOfClaim,
        @Schema(
                        description =
                                "Markers that another record set on this one: Joint Claim, while"
                                        + " the other member is referred and this one is not (WP"
                                        + " ¶18).")
                List<String> furtherMarkers,
        List<String> hotspots,
        List<String> notices,
        @Schema(
                        description =
                                "The record that this one was merged into; this one only leads there.")
                @Nullable ClientId mergedInto,
        ChangedBy changedBy,
        Map<String, Link> _links)
        implements Versioned {

    static ClientView of(
            Client client,
            OfficeCode office,
            @Nullable LocalDate endOfClaim,
            Opened opened,
            @Nullable ClientId mergedInto,
            Map<String, Link> links) {
        var details = client.details();
        return new ClientView(
                client.id(),
                client.version(),
                details.nino(),
                details.temporaryReference(),
                details.replacedReference(),
                details.title(),
                details.firstName(),
                details.lastName(),
                details.preferredName(),
                details.previousNames(),
                details.dateOfBirth(),
                details.diedOn(),
                details.address(),
                details.phones(),
                details.preferredLanguage(),
                office,
                details.adviser(),
                details.markers(),
                endOfClaim,
                opened.markers(),
                opened.hotspots().stream().map(RecordHotspot::text).toList(),
                opened.notices(),
                mergedInto,
                client.changed().changedBy(),
                links);
    }
}
