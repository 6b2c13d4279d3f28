package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lms.language.event.ClientSummary;
import lms.language.value.Language;
import lms.language.value.Nino;
import lms.language.value.TemporaryReference;
import org.jspecify.annotations.Nullable;

/**
 * Who a client is, as far as the head of a printed plan says it (AP ¶116). A client has a National
 * Insurance number or, until it is known, a temporary reference; never both.
 *
 * @param preferredName what the client would like to be called
 */
public record Identity(
        @Nullable String title,
        String firstName,
        String lastName,
        @Nullable String preferredName,
        @Nullable Nino nino,
        @Nullable TemporaryReference temporaryReference,
        Language preferredLanguage) {

    public Identity {
        requireNonNull(firstName, "firstName");
        requireNonNull(lastName, "lastName");
        requireNonNull(preferredLanguage, "preferredLanguage");
        if ((nino == null) == (temporaryReference == null)) {
            throw new IllegalArgumentException("a client has one of nino and temporaryReference");
        }
    }

    /** What the event tells of it. */
    public static Identity of(ClientSummary told) {
        return new Identity(
                told.title(),
                told.firstName(),
                told.lastName(),
                told.preferredName(),
                told.nino(),
                told.temporaryReference(),
                told.preferredLanguage());
    }

    /** Title, first name and last name. */
    public String name() {
        return Stream.of(title, firstName, lastName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "Identity[hidden]";
    }
}
