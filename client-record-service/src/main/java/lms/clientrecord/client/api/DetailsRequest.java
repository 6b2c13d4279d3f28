package lms.clientrecord.client.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lms.clientrecord.Shape;
import lms.clientrecord.client.DetailsForm;
import lms.language.event.ClientSummary.Address;
import lms.language.event.ClientSummary.Markers;
import lms.language.value.Language;
import lms.language.value.Nation;
import lms.language.value.Nino;
import lms.language.value.OfficeCode;
import lms.language.value.Postcode;
import lms.language.value.TemporaryReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A client's details, whole. */
@Schema(
        name = "ClientDetails",
        examples =
                """
                {
                  "nino": "QQ120489A",
                  "title": "Ms",
                  "firstName": "Wren",
                  "lastName": "Holloway",
                  "preferredName": "Wrenna",
                  "previousNames": ["Wren Ŵyn-Tully"],
                  "dateOfBirth": "1989-06-14",
                  "address": {
                    "lines": ["Flat 2", "14 Alder Row", "Leeds"],
                    "postcode": "LS99 4AB",
                    "nation": "England"
                  },
                  "phones": ["0113 496 0123"],
                  "preferredLanguage": "English",
                  "office": "LDS",
                  "adviser": "amal.khan",
                  "markers": {"jp": true, "dp": false, "incident": false}
                }
                """)
record DetailsRequest(
        @Nullable Nino nino,
        @Nullable TemporaryReference temporaryReference,
        @Nullable @Size(max = 20) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                String title,
        @NotNull @Size(max = 70) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                String firstName,
        @NotNull @Size(max = 70) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                String lastName,
        @Nullable @Size(max = 70) @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                String preferredName,
        @Nullable @Size(max = 10)
                List<
                                @NotNull @Size(max = 150)
                                @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE) String>
                        previousNames,
        @NotNull LocalDate dateOfBirth,
        @NotNull @Valid AddressRequest address,
        @NotNull @Size(max = 5)
                List<@NotNull @Pattern(regexp = Shape.PHONE, message = Shape.NOT_A_PHONE) String>
                        phones,
        @NotNull Language preferredLanguage,
        @NotNull OfficeCode office,
        @Nullable @Size(max = 60) @Pattern(regexp = Shape.SIGN_IN, message = Shape.NOT_A_SIGN_IN)
                String adviser,
        @NotNull @Valid MarkersRequest markers) {

    DetailsForm toDomain() {
        return new DetailsForm(
                nino,
                temporaryReference,
                title,
                firstName,
                lastName,
                preferredName,
                previousNames == null ? List.of() : previousNames,
                dateOfBirth,
                new Address(address.lines(), address.postcode(), address.nation()),
                phones,
                preferredLanguage,
                office,
                adviser,
                new Markers(markers.jp(), markers.dp(), markers.incident()));
    }

    /** Where the client lives. */
    @Schema(name = "ClientAddress")
    record AddressRequest(
            @NotNull @Size(min = 1, max = 5)
                    List<
                                    @NotNull @Size(max = 70)
                                    @Pattern(regexp = Shape.LINE, message = Shape.NOT_A_LINE)
                                    String>
                            lines,
            @NotNull Postcode postcode,
            @NotNull Nation nation) {}

    /**
     * Jobcentre Plus client (IT ¶24); disabled person (AP ¶89); an incident is known of.
     *
     * @param incident stays as it is when not given
     */
    @Schema(name = "ClientMarkers")
    record MarkersRequest(@NotNull Boolean jp, @NotNull Boolean dp, @Nullable Boolean incident) {}
}
