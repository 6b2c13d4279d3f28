package lms.actionplan.need.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import lms.actionplan.need.BenefitFacts;
import lms.actionplan.need.Ground;
import lms.actionplan.need.Need;
import lms.kit.rules.Source;
import lms.language.event.BenefitPosition.Benefit;

/** Who must have an Action Plan. */
public final class NeedOfPlan {

    private NeedOfPlan() {}

    /**
     * All the grounds that hold on a day, the weightiest first: a client with two benefits has one
     * for each.
     */
    @Source("AP ¶4, ¶17, ¶63, decision ADR-0059")
    public static List<Ground> grounds(BenefitFacts facts, LocalDate on) {
        if (facts.version() == 0) {
            return List.of(Ground.NOTHING_TOLD);
        }
        var grounds =
                facts.claims().stream()
                        .filter(claim -> claim.on().contains(on))
                        .map(claim -> ground(claim.benefit(), facts))
                        .distinct()
                        .sorted(Comparator.comparing(Ground::need))
                        .toList();
        return grounds.isEmpty() ? List.of(Ground.NO_CLAIM) : grounds;
    }

    /** Whether the client must have one: what follows from the weightiest ground. */
    @Source("AP ¶17, ¶63, decision ADR-0059")
    public static Need need(List<Ground> grounds) {
        return grounds.getFirst().need();
    }

    private static Ground ground(Benefit benefit, BenefitFacts facts) {
        return switch (benefit) {
            case ESA, IB -> Ground.IB_OR_ESA;
            case SDB -> Ground.SDB;
            case IS -> ofIncomeSupport(facts);
            case JSA -> Ground.JSA;
            case PENSION_CREDIT -> Ground.OTHER_NON_JSA;
        };
    }

    private static Ground ofIncomeSupport(BenefitFacts facts) {
        if (Boolean.TRUE.equals(facts.loneParent())) {
            return Ground.LP_WFI;
        }
        if (Boolean.TRUE.equals(facts.incapacity())) {
            return Ground.IS_INCAPACITY;
        }
        return facts.loneParent() == null || facts.incapacity() == null
                ? Ground.IS_GROUNDS_NOT_KNOWN
                : Ground.OTHER_IS;
    }
}
