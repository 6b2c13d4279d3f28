package lms.workprogramme.eligibility.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import lms.language.event.BenefitPosition.Benefit;
import lms.language.event.BenefitPosition.Circumstances;
import lms.language.event.BenefitPosition.Esa;
import lms.language.event.BenefitPosition.EsaBenefitType;
import lms.language.event.BenefitPosition.EsaClassification;
import lms.language.event.BenefitPosition.EsaStatus;
import lms.language.event.BenefitPosition.PensionCredit;
import lms.language.event.BenefitPosition.PensionCreditAnswer;
import lms.language.event.BenefitPosition.Prognosis;
import lms.language.event.BenefitPosition.WcaOutcome;
import lms.language.value.Nation;
import org.jspecify.annotations.Nullable;

/** Clients of whom anything is recorded that the client record would take, from 2009 on. */
public final class AnyFacts {

    private static final List<String> REASONS =
            List.of("offender", "prison-leaver", "neet", "ex-ib", "homeless", "unheard-of");

    private final Random random;
    private final Jobseekers someone = Jobseekers.aJobseeker();

    private AnyFacts(long seed) {
        random = new Random(seed);
    }

    /** The client of a seed. */
    public static Jobseekers of(long seed) {
        var any = new AnyFacts(seed);
        any.fill();
        return any.someone;
    }

    /** A day of the Work Programme, or a little before or after. */
    public static LocalDate dayOf(long seed) {
        return LocalDate.of(2011, 4, 1).plusDays(new Random(~seed).nextInt(6 * 366 + 90));
    }

    private void fill() {
        someone.born(day(1947, 49 * 365).toString());
        someone.livingIn(any(Nation.values()));
        if (odds(80)) {
            jsa();
        }
        if (odds(30)) {
            claims(Benefit.IS);
        }
        if (odds(20)) {
            claims(Benefit.IB);
        }
        if (odds(30)) {
            if (odds(50)) {
                claims(Benefit.ESA);
            }
            someone.withEsa(esa());
        }
        if (odds(15)) {
            someone.withPensionCredit(
                    new PensionCredit(
                            any(PensionCreditAnswer.values()), orNull(day(2010, 7 * 365))));
            if (odds(40)) {
                claims(Benefit.PENSION_CREDIT);
            }
        }
        if (odds(40)) {
            var reason = REASONS.get(random.nextInt(REASONS.size()));
            var released = orNull(day(2010, 6 * 365));
            someone.withEarlyAccess(reason, released == null ? null : released.toString());
        }
        if (odds(60)) {
            boolean loneParent = odds(50);
            someone.withCircumstances(
                    new Circumstances(
                            odds(20),
                            loneParent,
                            loneParent ? orNull(day(2004, 11 * 365)) : null,
                            odds(30),
                            null,
                            null));
        }
    }

    /** Claims one after another, with gaps that are linked or not. */
    private void jsa() {
        var first = day(2009, 4 * 365);
        var linkedFrom = first;
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean goesOn = i == count - 1 && odds(70);
            var last = first.plusDays(random.nextInt(500));
            if (goesOn) {
                someone.claimingFrom(first.toString());
                someone.linked(linkedFrom.toString(), null);
                return;
            }
            someone.claiming(first.toString(), last.toString());
            int gap = random.nextInt(90);
            boolean links = gap <= 28;
            if (!links || i == count - 1) {
                someone.linked(linkedFrom.toString(), last.toString());
            }
            first = last.plusDays(gap + 1L);
            linkedFrom = links ? linkedFrom : first;
        }
    }

    private void claims(Benefit benefit) {
        var first = day(2009, 5 * 365);
        someone.claiming(
                benefit,
                first.toString(),
                odds(50) ? null : first.plusDays(random.nextInt(700)).toString());
    }

    private Esa esa() {
        var decided = orNull(day(2010, 7 * 365));
        return new Esa(
                orNull(any(EsaClassification.values())),
                any(EsaStatus.values()),
                decided == null
                        ? null
                        : new WcaOutcome(
                                decided,
                                null,
                                orNull(any(Prognosis.values())),
                                orNull(any(EsaBenefitType.values()))));
    }

    private LocalDate day(int year, int days) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(days));
    }

    private boolean odds(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Blank now and then. */
    private <T> @Nullable T orNull(T value) {
        return odds(10) ? null : value;
    }
}
