package lms.actionplan.clientrecord.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import lms.actionplan.clientrecord.KnownClient;
import lms.language.event.ClientSummary.AuthorisedOfficer;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "client")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ClientEntity {

    @Id UUID clientId;
    long version;
    boolean disabledPerson;
    String office;
    boolean restricted;
    @Nullable UUID mergedInto;
    @Embedded @Nullable IdentityColumns identity;
    String[] authorisedOfficers;
    LocalDate[] authorisedUntil;

    static ClientEntity of(ClientId clientId) {
        var entity = new ClientEntity();
        entity.clientId = clientId.value();
        return entity;
    }

    void take(KnownClient client) {
        version = client.version();
        disabledPerson = client.disabledPerson();
        office = client.office().value();
        restricted = client.restricted();
        mergedInto = client.mergedInto() == null ? null : client.mergedInto().value();
        identity = client.identity() == null ? null : IdentityColumns.from(client.identity());
        authorisedOfficers =
                client.authorised().stream().map(AuthorisedOfficer::officer).toArray(String[]::new);
        authorisedUntil =
                client.authorised().stream()
                        .map(AuthorisedOfficer::until)
                        .toArray(LocalDate[]::new);
    }

    KnownClient toDomain() {
        return new KnownClient(
                new ClientId(clientId),
                version,
                disabledPerson,
                new OfficeCode(office),
                restricted,
                IntStream.range(0, authorisedOfficers.length)
                        .mapToObj(i ->
                                new AuthorisedOfficer(authorisedOfficers[i], authorisedUntil[i]))
                        .toList(),
                identity == null ? null : identity.toDomain(),
                mergedInto == null ? null : new ClientId(mergedInto));
    }
}
