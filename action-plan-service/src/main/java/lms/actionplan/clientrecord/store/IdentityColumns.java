package lms.actionplan.clientrecord.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lms.actionplan.clientrecord.Identity;
import lms.language.value.Language;
import lms.language.value.Nino;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;

/** Who a client is; all of it is null until it was told. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class IdentityColumns {

    @Nullable String title;
    String firstName;
    String lastName;
    @Nullable String preferredName;
    @Nullable String nino;
    @Nullable String temporaryReference;

    @Enumerated(EnumType.STRING)
    Language preferredLanguage;

    static IdentityColumns from(Identity identity) {
        var columns = new IdentityColumns();
        columns.title = identity.title();
        columns.firstName = identity.firstName();
        columns.lastName = identity.lastName();
        columns.preferredName = identity.preferredName();
        columns.nino = identity.nino() == null ? null : identity.nino().value();
        columns.temporaryReference =
                identity.temporaryReference() == null
                        ? null
                        : identity.temporaryReference().value();
        columns.preferredLanguage = identity.preferredLanguage();
        return columns;
    }

    Identity toDomain() {
        return new Identity(
                title,
                firstName,
                lastName,
                preferredName,
                nino == null ? null : new Nino(nino),
                temporaryReference == null ? null : new TemporaryReference(temporaryReference),
                preferredLanguage);
    }
}
