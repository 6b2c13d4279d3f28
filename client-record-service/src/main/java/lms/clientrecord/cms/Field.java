package lms.clientrecord.cms;

import com.fasterxml.jackson.annotation.JsonProperty;
import lms.clientrecord.client.ClientDetails;
import lms.language.event.CmsClaim.ClaimMade;
import org.jspecify.annotations.Nullable;

/** What of a record the claims system speaks about: the basic details, the JP marker, the claim. */
public enum Field {
    /** The National Insurance number or, until it is known, the temporary reference. */
    @JsonProperty("number")
    NUMBER,
    @JsonProperty("title")
    TITLE,
    @JsonProperty("firstName")
    FIRST_NAME,
    @JsonProperty("lastName")
    LAST_NAME,
    @JsonProperty("dateOfBirth")
    DATE_OF_BIRTH,
    @JsonProperty("address")
    ADDRESS,
    @JsonProperty("phones")
    PHONES,
    @JsonProperty("office")
    OFFICE,
    @JsonProperty("jp")
    JP,
    /** The claim, which stands in the benefit position. */
    @JsonProperty("claim")
    CLAIM;

    /** What details say here; null when they say nothing. */
    public @Nullable Object in(ClientDetails details) {
        return switch (this) {
            case NUMBER -> details.nino() == null ? details.temporaryReference() : details.nino();
            case TITLE -> details.title();
            case FIRST_NAME -> details.firstName();
            case LAST_NAME -> details.lastName();
            case DATE_OF_BIRTH -> details.dateOfBirth();
            case ADDRESS -> details.address();
            case PHONES -> details.phones().isEmpty() ? null : details.phones();
            case OFFICE -> details.office();
            case JP -> details.markers().jp();
            case CLAIM -> null;
        };
    }

    /** What details say here, as an officer reads it; null when they say nothing. */
    public @Nullable String textIn(ClientDetails details) {
        return switch (this) {
            case NUMBER ->
                    details.nino() != null
                            ? details.nino().grouped()
                            : details.temporaryReference() == null
                                    ? null
                                    : details.temporaryReference().grouped();
            case TITLE -> details.title();
            case FIRST_NAME -> details.firstName();
            case LAST_NAME -> details.lastName();
            case DATE_OF_BIRTH -> details.dateOfBirth().toString();
            case ADDRESS ->
                    String.join(", ", details.address().lines())
                            + ", "
                            + details.address().postcode().value()
                            + ", "
                            + nation(details);
            case PHONES -> details.phones().isEmpty() ? null : String.join(", ", details.phones());
            case OFFICE -> details.office().value();
            case JP -> details.markers().jp() ? "JP" : "not JP";
            case CLAIM -> null;
        };
    }

    /** What the claims system says here, as an officer reads it; null when it says nothing. */
    public @Nullable String textIn(Said said) {
        return this == CLAIM ? text(said.claim()) : textIn(said.asDetails());
    }

    /** A claim as an officer reads it. */
    public static @Nullable String text(@Nullable ClaimMade claim) {
        return claim == null ? null : claim.benefit() + " from " + claim.claimDate();
    }

    private static String nation(ClientDetails details) {
        return switch (details.address().nation()) {
            case ENGLAND -> "England";
            case SCOTLAND -> "Scotland";
            case WALES -> "Wales";
        };
    }
}
