package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lms.language.value.ClientId;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;

/**
 * Who a client is, where they live, which office and adviser look after them, and the markers.
 *
 * <p>A client has a National Insurance number or, until it is known, a temporary reference; never
 * both. Anything else that is null was not told, or there is none.
 *
 * @param preferredName what the client would like to be called
 * @param previousNames names the client had before, the latest first
 * @param diedOn the day of death
 * @param authorisedOfficers who may know of a restricted record besides management
 * @param claimsCase the case in the claims system that the record is linked with
 * @param mergedInto the record that this one was merged into
 */
public record ClientSummary(
        ClientId clientId,
        @JsonProperty(required = true) long version,
        @Nullable Nino nino,
        @Nullable TemporaryReference temporaryReference,
        @Nullable String title,
        String firstName,
        String lastName,
        @Nullable String preferredName,
        @Nullable List<String> previousNames,
        LocalDate dateOfBirth,
        @Nullable LocalDate diedOn,
        Address address,
        List<String> phones,
        Language preferredLanguage,
        OfficeCode office,
        @Nullable String adviser,
        Markers markers,
        @JsonProperty(required = true) boolean restricted,
        @Nullable List<AuthorisedOfficer> authorisedOfficers,
        @Nullable ClaimsCase claimsCase,
        @Nullable ClientId mergedInto,
        ChangedBy changedBy)
        implements ClientRecordEvent {

    public ClientSummary {
        Counted.fromOne(version);
        requireNonNull(clientId, "clientId");
        if ((nino == null) == (temporaryReference == null)) {
            throw new IllegalArgumentException("a client has one of nino and temporaryReference");
        }
        requireNonNull(firstName, "firstName");
        requireNonNull(lastName, "lastName");
        requireNonNull(dateOfBirth, "dateOfBirth");
        requireNonNull(address, "address");
        requireNonNull(preferredLanguage, "preferredLanguage");
        requireNonNull(office, "office");
        requireNonNull(markers, "markers");
        requireNonNull(changedBy, "changedBy");
        previousNames = previousNames == null ? null : List.copyOf(previousNames);
        phones = List.copyOf(phones);
        authorisedOfficers = authorisedOfficers == null ? null : List.copyOf(authorisedOfficers);
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "ClientSummary[" + clientId + ", version " + version + "]";
    }

    /**
     * An officer who may know of a restricted record.
     *
     * @param officer the sign-in name
     * @param until the last day of the leave
     */
    public record AuthorisedOfficer(String officer, LocalDate until) {

        public AuthorisedOfficer {
            requireNonNull(officer, "officer");
            requireNonNull(until, "until");
        }
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
     * The markers kept on the record (IT ¶7).
     *
     * @param jp Jobcentre Plus client (IT ¶24)
     * @param dp disabled person (AP ¶89)
     * @param incident an incident is known of, so that officers take care; null when not told
     */
    public record Markers(
            @JsonProperty(required = true) boolean jp,
            @JsonProperty(required = true) boolean dp,
            @Nullable Boolean incident) {}

    /**
     * The case in the claims system, CMS, that the record is linked with (IT ¶24).
     *
     * @param rebuiltAt when the case was deleted and built again; null while it never was
     */
    public record ClaimsCase(String reference, @Nullable Instant rebuiltAt) {

        public ClaimsCase {
            requireNonNull(reference, "reference");
        }
    }
}
