package lms.workprogramme.escalation;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.kit.policy.Policy;
import lms.language.value.Nation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the policy values, and the calendar of bank holidays with those that it does not know. */
@ApplicationScoped
class EscalationBeans {

    private static final String FURTHER = "further-bank-holidays";

    @Produces
    @Singleton
    EscalationPolicy escalationPolicy(
            @ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        return EscalationPolicy.of(policy(replacedBy));
    }

    @Produces
    @Singleton
    BankHolidays bankHolidays(@ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        return bankHolidays(policy(replacedBy));
    }

    /** Those of the calendar, and those that the policy adds in each year. */
    static BankHolidays bankHolidays(Policy policy) {
        var calendar =
                HolidayManager.getInstance(
                        ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        var further =
                policy.changes(FURTHER).stream()
                        .flatMap(from ->
                                policy.on(FURTHER, from, Further.class).value().days().stream())
                        .toList();
        return (day, nation) ->
                calendar.isHoliday(day, region(nation))
                        || further.contains(new OneOff(day, nation));
    }

    private static Policy policy(Optional<Path> replacedBy) {
        return Policy.read(EscalationPolicy.class, "/policy.yaml", replacedBy);
    }

    private static String region(Nation nation) {
        return switch (nation) {
            case ENGLAND -> "eng";
            case SCOTLAND -> "sct";
            case WALES -> "wls";
        };
    }

    /** Bank holidays that the calendar does not know. */
    record Further(List<OneOff> days) {

        Further {
            days = List.copyOf(days);
        }
    }

    /** One of them. */
    record OneOff(LocalDate day, Nation nation) {}
}
