package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import org.jspecify.annotations.Nullable;

/** Who a client is, where they live, which office and adviser look after them, and the markers. */
public record ClientSummary(
        ClientId clientId,
        @JsonProperty(required = true) long version,
        Nino nino,
        @Nullable String title,
        String firstName,
        String lastName,
        LocalDate dateOfBirth,
        Address address,
        List<String> phones,
        Language preferredLanguage,
        OfficeCode office,
        @Nullable String adviser,
        Markers markers,
        @JsonProperty(required = true) boolean restricted,
        ChangedBy changedBy)
        implements ClientRecordEvent {

    public ClientSummary {
        Counted.fromOne(version);
        requireNonNull(clientId, "clientId");
        requireNonNull(nino, "nino");
        requireNonNull(firstName, "firstName");
        requireNonNull(lastName, "lastName");
        requireNonNull(dateOfBirth, "dateOfBirth");
        requireNonNull(address, "address");
        requireNonNull(preferredLanguage, "preferredLanguage");
        requireNonNull(office, "office");
        requireNonNull(markers, "markers");
        requireNonNull(changedBy, "changedBy");
        phones = List.copyOf(phones);
    }

    /** Where a client lives. */
    public record Address(List<String> lines, Postcode postcode, Nation nation) {

        public Address {
            requireNonNull(postcode, "postcode");
            requireNonNull(nation, "nation");
            lines = List.copyOf(lines);
        }
    }

    /**
     * The markers kept on the record: {@code jp} Jobcentre Plus client, {@code dp} disabled person
     * (AP ¶89, IT ¶7, ¶24).
     */
    public record Markers(
            @JsonProperty(required = true) boolean jp, @JsonProperty(required = true) boolean dp) {}
}
