package lms.workprogramme.facts.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lms.language.event.ClientSummary.Address;
import lms.language.event.ClientSummary.AuthorisedOfficer;
import lms.language.value.ClientId;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.workprogramme.facts.Person;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person_facts")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class PersonEntity {

    @Id UUID clientId;
    long version;
    @Nullable String nino;
    @Nullable String title;
    String firstName;
    String lastName;
    LocalDate dateOfBirth;
    @Nullable LocalDate diedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> addressLines;

    String postcode;

    @Enumerated(EnumType.STRING)
    Nation nation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> phones;

    @Enumerated(EnumType.STRING)
    Language preferredLanguage;

    String office;
    boolean disabledPerson;
    boolean restricted;
    @Nullable UUID mergedInto;
    @Nullable String adviser;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> authorisedOfficers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<LocalDate> authorisedUntil;

    void take(Person person) {
        version = person.version();
        var number = person.nino();
        nino = number == null ? null : number.value();
        title = person.title();
        firstName = person.firstName();
        lastName = person.lastName();
        dateOfBirth = person.dateOfBirth();
        diedOn = person.diedOn();
        addressLines = new ArrayList<>(person.address().lines());
        postcode = person.address().postcode().value();
        nation = person.address().nation();
        phones = new ArrayList<>(person.phones());
        preferredLanguage = person.preferredLanguage();
        office = person.office().value();
        disabledPerson = person.disabledPerson();
        restricted = person.restricted();
        var survivor = person.mergedInto();
        mergedInto = survivor == null ? null : survivor.value();
        adviser = person.adviser();
        authorisedOfficers = new ArrayList<>();
        authorisedUntil = new ArrayList<>();
        for (var each : person.authorised()) {
            authorisedOfficers.add(each.officer());
            authorisedUntil.add(each.until());
        }
    }

    Person toDomain() {
        return new Person(
                new ClientId(clientId),
                version,
                nino == null ? null : new Nino(nino),
                title,
                firstName,
                lastName,
                dateOfBirth,
                diedOn,
                new Address(addressLines, new Postcode(postcode), nation),
                phones,
                preferredLanguage,
                new OfficeCode(office),
                disabledPerson,
                restricted,
                IntStream.range(0, authorisedOfficers.size())
                        .mapToObj(i ->
                                new AuthorisedOfficer(
                                        authorisedOfficers.get(i), authorisedUntil.get(i)))
                        .toList(),
                mergedInto == null ? null : new ClientId(mergedInto),
                adviser);
    }
}
