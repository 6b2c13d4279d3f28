package lms.workprogramme.facts;

import java.time.LocalDate;
import java.util.List;
import lms.language.event.ClientSummary.Address;
import lms.language.event.ClientSummary.AuthorisedOfficer;
import lms.language.value.ClientId;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * Who a client is and how to reach them, by one version of the client record.
 *
 * @param nino null while the client has only a temporary reference, which gives no benefit access
 * @param diedOn the day of death
 * @param disabledPerson the DP marker
 * @param restricted only management may know of the record
 * @param authorised the officers who may besides, each to the last day of their leave
 * @param mergedInto the record that absorbed this one; null while it is one of its own
 * @param adviser the sign-in name of the client's adviser; null while there is none
 */
public record Person(
        ClientId clientId,
        long version,
        @Nullable Nino nino,
        @Nullable String title,
        String firstName,
        String lastName,
        LocalDate dateOfBirth,
        @Nullable LocalDate diedOn,
        Address address,
        List<String> phones,
        Language preferredLanguage,
        OfficeCode office,
        boolean disabledPerson,
        boolean restricted,
        List<AuthorisedOfficer> authorised,
        @Nullable ClientId mergedInto,
        @Nullable String adviser) {

    public Person {
        phones = List.copyOf(phones);
        authorised = List.copyOf(authorised);
    }

    /** The same person, as an earlier version told what a journey is judged by. */
    public Person asTold(
            long earlier,
            LocalDate thenBornOn,
            Nation thenLivingIn,
            @Nullable LocalDate thenDiedOn,
            @Nullable ClientId thenMergedInto) {
        return new Person(
                clientId,
                earlier,
                nino,
                title,
                firstName,
                lastName,
                thenBornOn,
                thenDiedOn,
                new Address(address.lines(), address.postcode(), thenLivingIn),
                phones,
                preferredLanguage,
                office,
                disabledPerson,
                restricted,
                authorised,
                thenMergedInto,
                adviser);
    }

    /** Says whose facts these are, and nothing else about them. */
    @Override
    public String toString() {
        return "Person[" + clientId + ", version " + version + "]";
    }
}
