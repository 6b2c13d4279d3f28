package lms.clientrecord.client;

import static java.text.Normalizer.Form.NFC;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import lms.language.event.ClientSummary.Address;
import lms.language.event.ClientSummary.Markers;
import lms.language.value.Language;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * The details on a client's record.
 *
 * @param adviser the sign-in name of the client's adviser; null while there is none
 */
public record ClientDetails(
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
        Markers markers) {

    public ClientDetails {
        title = title == null ? null : plain(title);
        firstName = plain(firstName);
        lastName = plain(lastName);
        address =
                new Address(
                        address.lines().stream().map(ClientDetails::plain).toList(),
                        address.postcode(),
                        address.nation());
        phones = phones.stream().map(String::strip).toList();
    }

    /** One spelling for letters that can be written in several ways, such as ŵ. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), NFC);
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "ClientDetails[" + nino + "]";
    }
}
