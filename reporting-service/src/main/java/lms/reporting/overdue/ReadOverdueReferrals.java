package lms.reporting.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import lms.kit.access.Caller;
import lms.kit.access.Roles;
import lms.kit.time.Today;
import lms.language.value.OfficeCode;
import lms.reporting.overdue.OverdueReferrals.Place;
import lms.reporting.overdue.rules.ReadingRules;
import org.jspecify.annotations.Nullable;

/** Answers the overdue-referrals report (WP ¶59-61). */
@ApplicationScoped
public class ReadOverdueReferrals {

    private final OverdueReferrals overdueReferrals;
    private final OverduePolicy policy;
    private final Today today;
    private final Caller caller;

    ReadOverdueReferrals(
            OverdueReferrals overdueReferrals, OverduePolicy policy, Today today, Caller caller) {
        this.overdueReferrals = overdueReferrals;
        this.policy = policy;
        this.today = today;
        this.caller = caller;
    }

    /**
     * Makes the question that the caller may ask.
     *
     * @param wantedOn the day the report is to be about; absent for the business date
     * @param wantedOffice the only office of interest; absent for all that the caller may see
     */
    public Question ask(@Nullable LocalDate wantedOn, @Nullable OfficeCode wantedOffice) {
        var on = today.date();
        var about = wantedOn == null ? on : wantedOn;
        var offices = offices();

        ReadingRules.mayRead(wantedOffice, offices)
                .and(ReadingRules.mayBeAbout(about, policy.firstDay(), on))
                .orRefuse();

        return new Question(
                about,
                policy.overdueAfterDays(about),
                ReadingRules.officeOf(wantedOffice, offices));
    }

    /** Reads some of the report, from behind a place in it. */
    @Transactional
    public List<OverdueReferral> some(Question question, @Nullable Place after, int atMost) {
        return overdueReferrals.list(question, after, atMost);
    }

    /** Reads the whole report, row by row, as it stands at one moment. */
    @Transactional
    public void whole(Question question, Consumer<OverdueReferral> taker) {
        overdueReferrals.each(question, taker);
    }

    private Offices offices() {
        return caller.has(Roles.REPORT_READER)
                ? new Offices.All()
                : new Offices.Own(caller.office());
    }
}
