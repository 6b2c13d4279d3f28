package lms.clientrecord.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lms.language.event.ClientSummary.Address;
import lms.language.event.ClientSummary.ClaimsCase;
import lms.language.event.ClientSummary.Markers;
import lms.language.value.Language;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;

/**
 * A client's details as an officer fills them in: all that does not come about by an act of its
 * own.
 *
 * @param markers with a null incident marker where it stays as it is
 */
public record DetailsForm(
        @Nullable Nino nino,
        @Nullable TemporaryReference temporaryReference,
        @Nullable String title,
        String firstName,
        String lastName,
        @Nullable String preferredName,
        List<String> previousNames,
        LocalDate dateOfBirth,
        Address address,
        List<String> phones,
        Language preferredLanguage,
        OfficeCode office,
        @Nullable String adviser,
        Markers markers) {

    public DetailsForm {
        previousNames = List.copyOf(previousNames);
        phones = List.copyOf(phones);
    }

    /** The details of a client whose record is being opened. */
    public ClientDetails ofNewClient() {
        return details(null, null, markers, null);
    }

    /**
     * The details with which a record goes on: a number that comes in the place of a temporary
     * reference replaces it, and is remembered to have done so.
     */
    public ClientDetails over(ClientDetails before) {
        var replaced = before.replacedReference();
        if (nino != null && before.temporaryReference() != null) {
            replaced = before.temporaryReference();
        }
        var incident = Objects.requireNonNullElse(markers.incident(), before.markers().incident());
        return details(
                replaced,
                before.diedOn(),
                new Markers(markers.jp(), markers.dp(), incident),
                before.claimsCase());
    }

    private ClientDetails details(
            @Nullable TemporaryReference replaced,
            @Nullable LocalDate diedOn,
            Markers marked,
            @Nullable ClaimsCase claimsCase) {
        return new ClientDetails(
                nino,
                temporaryReference,
                replaced,
                title,
                firstName,
                lastName,
                preferredName,
                previousNames,
                dateOfBirth,
                diedOn,
                address,
                phones,
                preferredLanguage,
                office,
                adviser,
                marked,
                claimsCase);
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "DetailsForm[" + office + "]";
    }
}
