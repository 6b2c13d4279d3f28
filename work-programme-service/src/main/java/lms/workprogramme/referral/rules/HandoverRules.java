package lms.workprogramme.referral.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lms.kit.rules.Source;
import lms.language.event.CircumstancesChanged.Field;
import lms.workprogramme.facts.Claims;
import lms.workprogramme.referral.Change;
import lms.workprogramme.referral.Given;
import org.jspecify.annotations.Nullable;

/** What a provider is told after a referral. */
public final class HandoverRules {

    private HandoverRules() {}

    /**
     * Everything that is not as the provider was given it, one change for each thing, in the order
     * of the published list. What was corrected holds from the day on which it is learnt; a death
     * from its own day.
     */
    @Source("decision ADR-0073")
    public static List<Change> changes(Given before, Given after, LocalDate on) {
        var changes = new ArrayList<Change>();
        for (var field : Field.values()) {
            var was = read(field).apply(before);
            var is = read(field).apply(after);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(field, was, is, effectiveOn(field, after, on)));
            }
        }
        return changes;
    }

    /**
     * Whether a participant stays in the Customer Group that was told: once there are no referrals
     * to the Work Programme any more nobody is put into a group, and who takes part and claims goes
     * on as before.
     */
    @Source("WP ¶49, decision ADR-0073")
    public static boolean staysInGroup(
            boolean takesReferrals, @Nullable Claims claims, LocalDate on) {
        return !takesReferrals
                && claims != null
                && claims.claims().stream().anyMatch(claim -> claim.on().contains(on));
    }

    private static LocalDate effectiveOn(Field field, Given after, LocalDate on) {
        var diedOn = after.diedOn();
        return field == Field.DIED_ON && diedOn != null ? diedOn : on;
    }

    private static Function<Given, @Nullable Object> read(Field field) {
        return switch (field) {
            case NINO -> Given::nino;
            case TITLE -> Given::title;
            case FIRST_NAME -> Given::firstName;
            case LAST_NAME -> Given::lastName;
            case DATE_OF_BIRTH -> Given::dateOfBirth;
            case ADDRESS -> Given::address;
            case PHONES -> Given::phones;
            case PREFERRED_LANGUAGE -> Given::preferredLanguage;
            case DISABLED_PERSON -> Given::disabledPerson;
            case DIED_ON -> Given::diedOn;
            case CUSTOMER_GROUP -> Given::customerGroup;
            case PARTICIPATION_BASIS -> Given::participationBasis;
            case JOBSEEKERS_AGREEMENT_ON -> Given::jobseekersAgreementOn;
        };
    }
}
