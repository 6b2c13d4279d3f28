package lms.clientrecord.client.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.client.Client;
import lms.clientrecord.client.ClientDetails;
import lms.clientrecord.store.KeptColumns;
import lms.language.event.ClientSummary.Address;
import lms.language.event.ClientSummary.ClaimsCase;
import lms.language.event.ClientSummary.Markers;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "client")
class ClientEntity extends KeptColumns {

    @Column(name = "nino")
    private @Nullable String nino;

    /** In force while there is no number, otherwise the one that the number replaced. */
    @Column(name = "temporary_reference")
    private @Nullable String temporaryReference;

    @Column(name = "title")
    private @Nullable String title;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "preferred_name")
    private @Nullable String preferredName;

    @Column(name = "previous_names")
    private String[] previousNames;

    @Column(name = "date_of_birth")
    private LocalDate dateOfBirth;

    @Column(name = "died_on")
    private @Nullable LocalDate diedOn;

    @Column(name = "address_lines")
    private String[] addressLines;

    @Column(name = "postcode")
    private String postcode;

    @Enumerated(EnumType.STRING)
    @Column(name = "nation")
    private Nation nation;

    @Column(name = "phones")
    private String[] phones;

    @Enumerated(EnumType.STRING)
    @Column(name = "preferred_language")
    private Language preferredLanguage;

    @Column(name = "office")
    private String office;

    @Column(name = "adviser")
    private @Nullable String adviser;

    @Column(name = "jp")
    private boolean jp;

    @Column(name = "dp")
    private boolean dp;

    @Column(name = "incident")
    private boolean incident;

    @Column(name = "claims_case")
    private @Nullable String claimsCase;

    @Column(name = "claims_case_rebuilt_at")
    private @Nullable Instant claimsCaseRebuiltAt;

    @SuppressWarnings("NullAway.Init")
    protected ClientEntity() {}

    @SuppressWarnings("NullAway.Init")
    private ClientEntity(Client client) {
        super(client.id());
        keep(client);
    }

    static ClientEntity from(Client client) {
        return new ClientEntity(client);
    }

    Client toDomain() {
        var reference =
                temporaryReference == null ? null : new TemporaryReference(temporaryReference);
        return new Client(
                clientId(),
                version(),
                new ClientDetails(
                        nino == null ? null : new Nino(nino),
                        nino == null ? reference : null,
                        nino == null ? null : reference,
                        title,
                        firstName,
                        lastName,
                        preferredName,
                        List.of(previousNames),
                        dateOfBirth,
                        diedOn,
                        new Address(List.of(addressLines), new Postcode(postcode), nation),
                        List.of(phones),
                        preferredLanguage,
                        new OfficeCode(office),
                        adviser,
                        new Markers(jp, dp, incident),
                        claimsCase == null
                                ? null
                                : new ClaimsCase(claimsCase, claimsCaseRebuiltAt)),
                stamp());
    }

    final void keep(Client client) {
        keep(client.version(), client.changed());
        var details = client.details();
        var number = details.nino();
        nino = number == null ? null : number.value();
        var reference = number == null ? details.temporaryReference() : details.replacedReference();
        temporaryReference = reference == null ? null : reference.value();
        title = details.title();
        firstName = details.firstName();
        lastName = details.lastName();
        preferredName = details.preferredName();
        previousNames = details.previousNames().toArray(String[]::new);
        dateOfBirth = details.dateOfBirth();
        diedOn = details.diedOn();
        addressLines = details.address().lines().toArray(String[]::new);
        postcode = details.address().postcode().value();
        nation = details.address().nation();
        phones = details.phones().toArray(String[]::new);
        preferredLanguage = details.preferredLanguage();
        office = details.office().value();
        adviser = details.adviser();
        jp = details.markers().jp();
        dp = details.markers().dp();
        incident = Boolean.TRUE.equals(details.markers().incident());
        var linked = details.claimsCase();
        claimsCase = linked == null ? null : linked.reference();
        claimsCaseRebuiltAt = linked == null ? null : linked.rebuiltAt();
    }
}
