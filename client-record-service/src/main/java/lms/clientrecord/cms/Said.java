package lms.clientrecord.cms;

import static java.util.Objects.requireNonNull;

import java.util.List;
import lms.clientrecord.client.ClientDetails;
import lms.language.event.ClientSummary.Markers;
import lms.language.event.CmsClaim;
import lms.language.event.CmsClaim.ClaimMade;
import lms.language.event.CmsClaim.Claimant;
import lms.language.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the claims system says in a case.
 *
 * @param claim null while it does not say what is claimed
 */
public record Said(Claimant claimant, boolean jp, @Nullable ClaimMade claim) {

    public Said {
        requireNonNull(claimant, "claimant");
    }

    /** What an event says. */
    public static Said in(CmsClaim told) {
        return new Said(told.claimant(), told.jp(), told.claim());
    }

    /** The details of a record that knows no more than this. */
    public ClientDetails asDetails() {
        return new ClientDetails(
                claimant.nino(),
                claimant.temporaryReference(),
                null,
                claimant.title(),
                claimant.firstName(),
                claimant.lastName(),
                null,
                List.of(),
                claimant.dateOfBirth(),
                null,
                claimant.address(),
                claimant.phones(),
                Language.ENGLISH,
                claimant.office(),
                null,
                new Markers(jp, false, false),
                null);
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "Said[" + claimant.office() + "]";
    }
}
