package lms.clientrecord.client.rules;

import static lms.clientrecord.client.ClientRefusal.ADMINISTRATIVE_PREFIX;
import static lms.clientrecord.client.ClientRefusal.BORN_IN_THE_FUTURE;
import static lms.clientrecord.client.ClientRefusal.BORN_TOO_LONG_AGO;
import static lms.clientrecord.client.ClientRefusal.DEMONSTRATION_NINO;
import static lms.clientrecord.client.ClientRefusal.INCIDENT_MARKER_STAYS;
import static lms.clientrecord.client.ClientRefusal.NO_ACCESS_TO_BENEFITS;
import static lms.clientrecord.client.ClientRefusal.NO_NUMBER;
import static lms.clientrecord.client.ClientRefusal.NUMBER_AND_REFERENCE;
import static lms.clientrecord.client.ClientRefusal.NUMBER_GIVEN_UP;
import static lms.clientrecord.client.ClientRefusal.PREVIOUS_NAME_TWICE;
import static lms.clientrecord.client.ClientRefusal.RECORD_OF_THE_DEAD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import lms.clientrecord.client.ClientDetails;
import lms.clientrecord.client.DetailsLimits;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Claim;
import lms.language.event.ClientSummary.Markers;

/** Which details may be kept. */
public final class DetailsRules {

    private DetailsRules() {}

    /** Tells whether the details may stand on a record. */
    @Source("decision ADR-0014, decision ADR-0031, decision ADR-0040, decision ADR-0041")
    public static Ruling mayKeep(ClientDetails details, DetailsLimits.OnADay limits) {
        return mayBeKnownBy(details, limits)
                .and(mayHaveBeenCalled(details.previousNames()))
                .and(mayBeBorn(details.dateOfBirth(), limits.on(), limits.earliest()));
    }

    /** Tells whether somebody may be known by this number or this temporary reference. */
    @Source("decision ADR-0014, decision ADR-0040")
    public static Ruling mayBeKnownBy(ClientDetails details, DetailsLimits.OnADay limits) {
        var reasons = new ArrayList<Reason>();
        var nino = details.nino();
        if (nino == null && details.temporaryReference() == null) {
            reasons.add(NO_NUMBER.at("/nino"));
        }
        if (nino != null && details.temporaryReference() != null) {
            reasons.add(NUMBER_AND_REFERENCE.at("/temporaryReference"));
        }
        if (nino != null && nino.isDemonstration() && !limits.demonstration()) {
            reasons.add(DEMONSTRATION_NINO.at("/nino"));
        }
        if (nino != null && limits.isAdministrative(nino)) {
            reasons.add(ADMINISTRATIVE_PREFIX.at("/nino"));
        }
        return Ruling.of(reasons);
    }

    private static Ruling mayHaveBeenCalled(List<String> previousNames) {
        var reasons = new ArrayList<Reason>();
        var seen = new HashSet<String>();
        for (int i = 0; i < previousNames.size(); i++) {
            if (!seen.add(previousNames.get(i))) {
                reasons.add(PREVIOUS_NAME_TWICE.at("/previousNames/" + i));
            }
        }
        return Ruling.of(reasons);
    }

    /** Tells whether somebody in the record can have been born on the day. */
    @Source("decision ADR-0031")
    public static Ruling mayBeBorn(LocalDate born, LocalDate on, LocalDate earliest) {
        var reasons = new ArrayList<Reason>();
        if (born.isAfter(on)) {
            reasons.add(BORN_IN_THE_FUTURE.at("/dateOfBirth"));
        }
        if (born.isBefore(earliest)) {
            reasons.add(BORN_TOO_LONG_AGO.at("/dateOfBirth"));
        }
        return Ruling.of(reasons);
    }

    /**
     * Tells whether an officer may put some details in the place of others.
     *
     * @param teamLeader whether the officer is a team leader
     */
    @Source("IT ¶7, decision ADR-0040, decision ADR-0041")
    public static Ruling mayAmend(ClientDetails before, ClientDetails after, boolean teamLeader) {
        var reasons = new ArrayList<Reason>();
        if (before.hasDied()) {
            reasons.add(RECORD_OF_THE_DEAD.reason());
        }
        if (before.nino() != null && after.nino() == null) {
            reasons.add(NUMBER_GIVEN_UP.at("/nino"));
        }
        if (isIncident(before.markers()) && !isIncident(after.markers()) && !teamLeader) {
            reasons.add(INCIDENT_MARKER_STAYS.at("/markers/incident"));
        }
        return Ruling.of(reasons);
    }

    /** Tells whether claims may be recorded: a temporary reference gives no access to benefits. */
    @Source("decision ADR-0040")
    public static Ruling mayClaim(ClientDetails details, List<Claim> claims) {
        return claims.isEmpty() || details.nino() != null
                ? Ruling.allowed()
                : Ruling.of(List.of(NO_ACCESS_TO_BENEFITS.at("/claims")));
    }

    private static boolean isIncident(Markers markers) {
        return Boolean.TRUE.equals(markers.incident());
    }
}
