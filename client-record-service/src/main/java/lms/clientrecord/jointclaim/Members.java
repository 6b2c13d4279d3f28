package lms.clientrecord.jointclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lms.clientrecord.benefitposition.BenefitPositions;
import lms.language.value.ClientId;

/** The benefit positions of the two members of a joint claim, which change together. */
@ApplicationScoped
class Members {

    private final BenefitPositions positions;

    Members(BenefitPositions positions) {
        this.positions = positions;
    }

    /** Whether there is such a client. */
    boolean isThere(ClientId client) {
        return positions.find(client) != null;
    }

    /**
     * Keeps both positions from changing until the transaction ends.
     *
     * <p>Always in the order of the ids, whoever is first in the claim: two requests about the same
     * two clients then wait for each other instead of each for the other's second.
     *
     * @return those of the two who are not there
     */
    List<ClientId> lock(ClientId first, ClientId second) {
        var missing = new ArrayList<ClientId>();
        Stream.of(first, second)
                .distinct()
                .sorted(Comparator.comparing(ClientId::value))
                .forEach(client -> {
                    if (positions.lock(client) == null) {
                        missing.add(client);
                    }
                });
        return missing;
    }
}
