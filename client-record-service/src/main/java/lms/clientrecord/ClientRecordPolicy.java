package lms.clientrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lms.clientrecord.benefitposition.LinkPolicy;
import lms.clientrecord.esa.WcaLimits;
import lms.kit.policy.Policy;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.value.SocVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The dated values of the client record, by name. */
@ApplicationScoped
public class ClientRecordPolicy {

    private final Policy policy;

    ClientRecordPolicy(@ConfigProperty(name = "lms.policy.file") Optional<Path> replacedBy) {
        this.policy = Policy.read(ClientRecordPolicy.class, "/policy.yaml", replacedBy);
    }

    /** The first day that is not taken for a slip, of a birth or anything in a life since. */
    public LocalDate earliestDay(LocalDate on) {
        return on.minusYears(policy.on("oldest-client-years", on, Integer.class).value());
    }

    /** The prefixes of numbers that look like a person's and were given for administration. */
    public Set<String> administrativePrefixes(LocalDate on) {
        return Set.of(policy.on("administrative-nino-prefixes", on, String[].class).value());
    }

    /** The last day that a job or a claim may be known to end on. */
    public LocalDate latestEnd(LocalDate on) {
        return on.plusMonths(policy.on("last-day-months-ahead", on, Integer.class).value());
    }

    /** The first day on which each benefit could be claimed. */
    public Map<Benefit, LocalDate> firstDays(LocalDate on) {
        var days = new EnumMap<Benefit, LocalDate>(Benefit.class);
        for (var benefit : Benefit.values()) {
            days.put(benefit, policy.on(firstDayOf(benefit), on, LocalDate.class).value());
        }
        return days;
    }

    private static String firstDayOf(Benefit benefit) {
        return switch (benefit) {
            case JSA -> "first-day-of-jsa";
            case ESA -> "first-day-of-esa";
            case IS -> "first-day-of-is";
            case IB -> "first-day-of-ib";
            case SDB -> "first-day-of-sdb";
            case PENSION_CREDIT -> "first-day-of-pension-credit";
        };
    }

    /** Which claims to a benefit are linked. */
    public LinkPolicy links() {
        return LinkPolicy.of(policy);
    }

    /** What a WCA outcome is judged by on a day (WP ¶44). */
    public WcaLimits wcaLimits(LocalDate on) {
        return new WcaLimits(
                policy.on("first-day-of-esa", on, LocalDate.class).value(),
                latestEnd(on),
                policy.on("wca-end-most-months", on, Integer.class).value(),
                policy.on("prognosis-3-months", on, Integer.class).value(),
                policy.on("prognosis-6-months", on, Integer.class).value());
    }

    /** The first day on which Jobseeker's Allowance could be claimed. */
    public LocalDate firstDayOfJsa(LocalDate on) {
        return policy.on(firstDayOf(Benefit.JSA), on, LocalDate.class).value();
    }

    /** The first day on which there was Pension Credit. */
    public LocalDate firstDayOfPensionCredit(LocalDate on) {
        return policy.on("first-day-of-pension-credit", on, LocalDate.class).value();
    }

    /** The last day that a claim to Pension Credit made on a day may be for. */
    public LocalDate latestPensionCreditClaim(LocalDate on) {
        return on.plusMonths(policy.on("pension-credit-months-ahead", on, Integer.class).value());
    }

    /** The first day on which a joint claim could be made. */
    public LocalDate firstDayOfJointClaims(LocalDate on) {
        return policy.on("first-day-of-joint-claims", on, LocalDate.class).value();
    }

    /** The first day of Work Choice. */
    public LocalDate firstDayOfWorkChoice(LocalDate on) {
        return policy.on("first-day-of-work-choice", on, LocalDate.class).value();
    }

    /** The first day of Incapacity Benefit. */
    public LocalDate firstDayOfIncapacityBenefit(LocalDate on) {
        return policy.on("first-day-of-ib", on, LocalDate.class).value();
    }

    /** The most weeks from a release from prison to the claim of a prison leaver. */
    public int prisonLeaverWeeks(LocalDate on) {
        return policy.on("prison-leaver-weeks", on, Integer.class).value();
    }

    /** The first day on which someone was born who is still a child. */
    public LocalDate oldestChild(LocalDate on) {
        return on.minusYears(policy.on("oldest-child-years", on, Integer.class).value());
    }

    /** The age up to which someone is still a child. */
    public int highestAgeOfChild(LocalDate on) {
        return policy.on("oldest-child-years", on, Integer.class).value() - 1;
    }

    /** The edition of the SOC that job preferences are coded with. */
    public SocVersion socVersion(LocalDate on) {
        return SocVersion.valueOf(policy.on("soc-version", on, String.class).value());
    }

    /** For how many months a record is kept after its last change. */
    public int retentionMonths(LocalDate on) {
        return policy.on("retention-months", on, Integer.class).value();
    }

    /** The last day that leave to know of a restricted record may be given for. */
    public LocalDate latestLeave(LocalDate on) {
        return on.plusMonths(policy.on("longest-leave-months", on, Integer.class).value());
    }
}
