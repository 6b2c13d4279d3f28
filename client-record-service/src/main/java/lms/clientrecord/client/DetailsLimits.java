package lms.clientrecord.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import lms.clientrecord.ClientRecordPolicy;
import lms.language.value.Nino;

/** The limits of a day that details are held against. */
@ApplicationScoped
public class DetailsLimits {

    private final ClientRecordPolicy policy;
    private final DemonstrationNinos demonstrationNinos;

    DetailsLimits(ClientRecordPolicy policy, DemonstrationNinos demonstrationNinos) {
        this.policy = policy;
        this.demonstrationNinos = demonstrationNinos;
    }

    /** The limits of the day. */
    public OnADay on(LocalDate on) {
        return new OnADay(
                on,
                policy.earliestDay(on),
                demonstrationNinos.areAccepted(),
                policy.administrativePrefixes(on));
    }

    /**
     * The limits of one day.
     *
     * @param earliest the first date of birth that is not taken for a slip
     * @param demonstration whether people who do not exist are taken
     * @param administrativePrefixes with which numbers begin that look like a person's and are none
     */
    public record OnADay(
            LocalDate on,
            LocalDate earliest,
            boolean demonstration,
            Set<String> administrativePrefixes) {

        public OnADay {
            administrativePrefixes = Set.copyOf(administrativePrefixes);
        }

        /** Tells whether the number was given for administration only. */
        public boolean isAdministrative(Nino nino) {
            return administrativePrefixes.contains(nino.value().substring(0, 2));
        }
    }
}
