package lms.clientrecord.client.rules;

import static lms.clientrecord.client.ClientRefusal.DEATH_STAYS;
import static lms.clientrecord.client.ClientRefusal.DIED_BEFORE_BIRTH;
import static lms.clientrecord.client.ClientRefusal.DIED_IN_THE_FUTURE;
import static lms.clientrecord.client.ClientRefusal.RECORD_OF_THE_DEAD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import lms.clientrecord.client.ClientDetails;
import lms.clientrecord.history.Aspect;
import lms.kit.rules.Reason;
import lms.kit.rules.Ruling;
import lms.kit.rules.Source;
import org.jspecify.annotations.Nullable;

/** What may be recorded of a death, and of somebody who has died. */
public final class DeathRules {

    /** What is done about the record, and the end of the claims. */
    private static final Set<Aspect> OPEN_AFTER_DEATH =
            EnumSet.of(Aspect.CLIENT_DETAILS, Aspect.BENEFIT_POSITION, Aspect.RESTRICTION);

    private DeathRules() {}

    /**
     * Tells whether an officer may record the day of death, or that there is none.
     *
     * @param diedOn null to take back what was recorded by mistake
     * @param teamLeader whether the officer is a team leader
     */
    @Source("decision ADR-0041")
    public static Ruling mayRecord(
            ClientDetails details, @Nullable LocalDate diedOn, LocalDate on, boolean teamLeader) {
        var reasons = new ArrayList<Reason>();
        if (details.hasDied() && !teamLeader) {
            reasons.add(DEATH_STAYS.reason());
        }
        if (diedOn != null && diedOn.isAfter(on)) {
            reasons.add(DIED_IN_THE_FUTURE.at("/diedOn"));
        }
        if (diedOn != null && diedOn.isBefore(details.dateOfBirth())) {
            reasons.add(DIED_BEFORE_BIRTH.at("/diedOn"));
        }
        return Ruling.of(reasons);
    }

    /** Tells whether an aspect may change whoever has died. */
    @Source("decision ADR-0041")
    public static boolean isOpenAfterDeath(Aspect aspect) {
        return OPEN_AFTER_DEATH.contains(aspect);
    }

    /** Tells whether an aspect of the record of somebody who may have died may change. */
    @Source("decision ADR-0041")
    public static Ruling mayChange(Aspect aspect, @Nullable LocalDate diedOn) {
        return diedOn == null || isOpenAfterDeath(aspect)
                ? Ruling.allowed()
                : Ruling.refused(RECORD_OF_THE_DEAD);
    }
}
