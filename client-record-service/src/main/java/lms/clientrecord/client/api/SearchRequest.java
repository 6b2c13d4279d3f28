package lms.clientrecord.client.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lms.clientrecord.client.Wanted;
import lms.kit.rest.Page;
import lms.language.value.Nino;
import lms.language.value.Postcode;
import lms.language.value.TemporaryReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the client sought; all that is given must apply.
 *
 * @param name the beginnings of one or more names, in any order, case and with or without accents
 */
@Schema(
        name = "ClientSearch",
        examples =
                """
                {"name": "hollow wren", "dateOfBirth": "1989-06-14", "limit": 20}
                """)
record SearchRequest(
        @Nullable Nino nino,
        @Nullable TemporaryReference temporaryReference,
        @Nullable @Size(max = 150) String name,
        @Nullable LocalDate dateOfBirth,
        @Nullable Postcode postcode,
        @Nullable @Size(max = 100) String after,
        @Nullable @Min(1) @Max(Page.LONGEST) Integer limit) {

    Wanted toDomain() {
        return new Wanted(nino, temporaryReference, name, dateOfBirth, postcode);
    }

    int limitOrUsual() {
        return limit == null ? Integer.parseInt(Page.USUAL) : limit;
    }
}
