package lms.workprogramme.eligibility.rules;

import static lms.workprogramme.eligibility.Condition.DATE_OF_BIRTH_KNOWN;
import static lms.workprogramme.eligibility.Condition.ELIGIBILITY_DATE_REACHED;
import static lms.workprogramme.eligibility.Condition.PROGRAMME_RUNS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import lms.workprogramme.eligibility.Decision;
import lms.workprogramme.eligibility.GroupPolicy;
import lms.workprogramme.eligibility.GroupPolicy.Values;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.facts.ClientFacts;
import lms.workprogramme.facts.Person;
import org.jspecify.annotations.Nullable;

/** The 21 Customer Groups of WP Appendix A, their eligibility dates, and on what terms. */
public final class CustomerGroups {

    private CustomerGroups() {}

    /**
     * Which group the client is in on a day, from when they are eligible, and why. The first family
     * of groups that takes the client in counts: Pension Credit, ESA, JSA, then IB and IS.
     */
    @Source("WP ¶3-6, ¶37-48, Appendix A, decision ADR-0018, decision ADR-0022, decision ADR-0066")
    public static Decision decide(ClientFacts facts, GroupPolicy policy, LocalDate on) {
        var so = new Findings();
        var values = policy.on(on);
        var person = facts.person();
        boolean runs = so.found(PROGRAMME_RUNS, runs(values), running(values, on, so));
        so.found(
                DATE_OF_BIRTH_KNOWN,
                person != null,
                person == null
                        ? "The client record has not told it yet."
                        : "Born on " + person.dateOfBirth() + ".");
        var claims = facts.claims() == null ? NO_CLAIMS : facts.claims();
        var place =
                values == null || !runs || person == null
                        ? null
                        : place(claims, person, values, on, so);
        if (values != null && place != null) {
            so.by(values.noticeDays());
            var eligibilityDate = place.eligibility().eligibilityDate();
            so.found(
                    ELIGIBILITY_DATE_REACHED,
                    !on.isBefore(eligibilityDate),
                    "The eligibility date is " + eligibilityDate + ".");
        }
        var circumstances = claims.circumstances();
        return new Decision(
                on,
                place == null ? null : place.eligibility(),
                place == null ? null : place.paymentGroup(),
                circumstances != null && circumstances.exIb(),
                so.all(),
                so.rows(),
                values);
    }

    private static @Nullable Place place(
            Claims claims, Person person, Values values, LocalDate on, Findings so) {
        var pensionCredit = PensionCreditGroups.find(claims, values, on, so);
        if (pensionCredit != null) {
            return pensionCredit;
        }
        var esa = EsaGroups.find(claims, values, on, so);
        if (esa != null) {
            return esa;
        }
        var jsa = JsaGroups.find(claims, person.dateOfBirth(), values, on, so);
        if (jsa != null) {
            return jsa;
        }
        return IbAndIsGroup.find(claims, person.address().nation(), values, on, so);
    }

    /**
     * Days on which a decision may turn by itself, if nothing new is learnt: every day on which it
     * does is among them, but for those before and on the day.
     */
    @Source("WP ¶1-4, decision ADR-0067")
    public static Stream<LocalDate> turns(
            Decision decision, ClientFacts facts, GroupPolicy policy) {
        var on = decision.on();
        var claims = facts.claims();
        var values = decision.policy();
        var eligibility = decision.eligibility();
        var days = new ArrayList<LocalDate>();
        add(days, policy.nextChange(on));
        add(days, eligibility == null ? null : eligibility.eligibilityDate());
        if (claims != null && values != null) {
            for (var claim : claims.claims()) {
                days.add(claim.on().first());
                var last = claim.on().last();
                add(days, last == null ? null : last.plusDays(1));
            }
            add(days, EsaGroups.childComesOfAge(claims.circumstances(), values));
            add(days, JsaGroups.nextReached(claims, values, on));
        }
        return days.stream().filter(day -> day.isAfter(on));
    }

    private static void add(List<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private static boolean runs(@Nullable Values values) {
        return values != null && values.takesReferrals().value();
    }

    private static String running(@Nullable Values values, LocalDate on, Findings so) {
        if (values == null) {
            return "No policy value holds on " + on + " yet.";
        }
        return so.by(values.takesReferrals())
                ? "Policy values hold on " + on + "."
                : "There are no referrals any more since " + values.takesReferrals().from() + ".";
    }

    /** Of a client of whom no benefit position has arrived. */
    private static final Claims NO_CLAIMS =
            new Claims(new ClientId(new UUID(0, 0)), 0, List.of(), List.of());
}
