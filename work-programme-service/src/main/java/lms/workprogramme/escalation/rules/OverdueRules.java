package lms.workprogramme.escalation.rules;

import static lms.workprogramme.escalation.EscalationKind.EXIT_REPORT_NOT_RETURNED;
import static lms.workprogramme.escalation.EscalationKind.REFERRAL_NOT_ACKNOWLEDGED;
import static lms.workprogramme.escalation.EscalationKind.REFERRAL_NOT_STARTED;
import static lms.workprogramme.escalation.EscalationKind.REVIEW_DATE_REACHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lms.kit.rules.Source;
import lms.workprogramme.escalation.Awaited;
import lms.workprogramme.escalation.BankHolidays;
import lms.workprogramme.escalation.EscalationPolicy;
import lms.workprogramme.escalation.Overdue;

/** From when what a client's course waits for is overdue. */
public final class OverdueRules {

    private OverdueRules() {}

    /**
     * All that is or will be overdue if nothing is done: a deadline's next day, and the review date
     * itself.
     */
    @Source("WP ¶23, ¶58, decision ADR-0079")
    public static List<Overdue> overdue(
            Awaited awaited, EscalationPolicy policy, BankHolidays holidays) {
        var overdue = new ArrayList<Overdue>();
        var requested = awaited.reportRequestedOn();
        if (requested != null) {
            int within = policy.returnReportWithin(requested);
            overdue.add(
                    new Overdue(
                            EXIT_REPORT_NOT_RETURNED,
                            dayAfter(requested, within, awaited, holidays)));
        }
        var referral = awaited.referral();
        if (referral != null) {
            var made = referral.madeOn();
            if (!referral.acknowledged()) {
                overdue.add(
                        new Overdue(
                                REFERRAL_NOT_ACKNOWLEDGED,
                                dayAfter(made, policy.acknowledgeWithin(made), awaited, holidays)));
            }
            overdue.add(
                    new Overdue(
                            REFERRAL_NOT_STARTED,
                            dayAfter(made, policy.startWithin(made), awaited, holidays)));
        }
        if (awaited.reviewDate() != null) {
            overdue.add(new Overdue(REVIEW_DATE_REACHED, awaited.reviewDate()));
        }
        return overdue;
    }

    private static LocalDate dayAfter(
            LocalDate event, int workingDays, Awaited awaited, BankHolidays holidays) {
        return WorkingDays.after(event, workingDays, awaited.nation(), holidays).plusDays(1);
    }
}
