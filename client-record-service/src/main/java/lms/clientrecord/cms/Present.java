package lms.clientrecord.cms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import lms.clientrecord.client.ClientDetails;
import lms.clientrecord.client.Clients;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.event.BenefitPosition.Claim;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** What the record says at present, next to what the claims system says. */
@ApplicationScoped
class Present {

    private static final int LONGEST = 1000;

    private final Clients clients;
    private final ClaimsOnRecord claimsOnRecord;

    Present(Clients clients, ClaimsOnRecord claimsOnRecord) {
        this.clients = clients;
        this.claimsOnRecord = claimsOnRecord;
    }

    /** What the client's record says. */
    OnRecord of(ClientId id) {
        var client = clients.find(id);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var claims = claimsOnRecord.of(id);
        return new OnRecord(client.details(), claims.list(), client.version() + claims.version());
    }

    /**
     * What a record says.
     *
     * @param version counts the changes of details and benefit position together
     */
    record OnRecord(ClientDetails details, List<Claim> claims, long version) {

        OnRecord {
            claims = List.copyOf(claims);
        }

        /** A field as an officer reads it; null when it is empty. */
        @Nullable String text(Field field) {
            return field == Field.CLAIM ? text(claims) : field.textIn(details);
        }

        /** Claims as an officer reads them; null when there is none. */
        static @Nullable String text(List<Claim> claims) {
            var text =
                    claims.stream()
                            .map(claim ->
                                    claim.benefit()
                                            + " from "
                                            + claim.on().first()
                                            + (claim.on().last() == null
                                                    ? ""
                                                    : " to " + claim.on().last()))
                            .collect(Collectors.joining(", "));
            return text.isEmpty() ? null : text.substring(0, Math.min(LONGEST, text.length()));
        }

        /** Hides who it is. */
        @Override
        public String toString() {
            return "OnRecord[" + version + "]";
        }
    }
}
