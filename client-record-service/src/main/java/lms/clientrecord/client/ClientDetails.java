package lms.clientrecord.client;

import static java.text.Normalizer.Form.NFC;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import lms.language.event.ClientSummary.Address;
import lms.language.event.ClientSummary.ClaimsCase;
import lms.language.event.ClientSummary.Markers;
import lms.language.value.Language;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;

/**
 * The details on a client's record.
 *
 * @param nino null until it is known
 * @param temporaryReference stands in the place of the number; null once that is known
 * @param replacedReference the temporary reference that the number has replaced
 * @param preferredName what the client would like to be called
 * @param previousNames whole names that the client had before, the latest first
 * @param diedOn the day of death
 * @param adviser the sign-in name of the client's adviser; null while there is none
 * @param claimsCase the case in the claims system that the record is linked with (IT ¶24)
 */
public record ClientDetails(
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
        @Nullable ClaimsCase claimsCase) {

    public ClientDetails {
        title = title == null ? null : plain(title);
        firstName = plain(firstName);
        lastName = plain(lastName);
        preferredName = preferredName == null ? null : plain(preferredName);
        previousNames = previousNames.stream().map(ClientDetails::plain).toList();
        address =
                new Address(
                        address.lines().stream().map(ClientDetails::plain).toList(),
                        address.postcode(),
                        address.nation());
        phones = phones.stream().map(String::strip).toList();
        markers =
                new Markers(
                        markers.jp(),
                        markers.dp(),
                        markers.incident() != null && markers.incident());
    }

    /** One spelling for letters that can be written in several ways, such as ŵ. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), NFC);
    }

    /** Tells whether the client's death is recorded. */
    public boolean hasDied() {
        return diedOn != null;
    }

    /** The details with another office. */
    public ClientDetails withOffice(OfficeCode other) {
        return with(other, diedOn, claimsCase);
    }

    /** The details with another day of death, or none. */
    public ClientDetails withDeath(@Nullable LocalDate day) {
        return with(office, day, claimsCase);
    }

    /** The details with another case in the claims system. */
    public ClientDetails withClaimsCase(ClaimsCase other) {
        return with(office, diedOn, other);
    }

    /** All that an act of its own changes; the rest is filled in with a {@link DetailsForm}. */
    private ClientDetails with(
            OfficeCode newOffice, @Nullable LocalDate newDiedOn, @Nullable ClaimsCase newCase) {
        return new ClientDetails(
                nino,
                temporaryReference,
                replacedReference,
                title,
                firstName,
                lastName,
                preferredName,
                previousNames,
                dateOfBirth,
                newDiedOn,
                address,
                phones,
                preferredLanguage,
                newOffice,
                adviser,
                markers,
                newCase);
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "ClientDetails[" + office + "]";
    }
}
