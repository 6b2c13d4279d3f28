package lms.actionplan.printing;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.plan.Plans;
import lms.actionplan.plan.SavedPlan;
import lms.actionplan.plan.SavedPlans;
import lms.actionplan.printing.rules.PrintRules;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.language.value.Language;
import org.jspecify.annotations.Nullable;

/** Prints the plan as it was saved last, and remembers that (AP ¶73, ¶101). */
@ApplicationScoped
public class PrintPlan {

    private final Plans plans;
    private final SavedPlans savedPlans;
    private final Prints prints;
    private final FindClient findClient;
    private final PrintPolicy policy;
    private final Caller caller;
    private final Today today;

    PrintPlan(
            Plans plans,
            SavedPlans savedPlans,
            Prints prints,
            FindClient findClient,
            PrintPolicy policy,
            Caller caller,
            Today today) {
        this.plans = plans;
        this.savedPlans = savedPlans;
        this.prints = prints;
        this.findClient = findClient;
        this.policy = policy;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Prints the plan. Nobody ends an interview of the client meanwhile, because all that is done
     * for one client waits for the client's row.
     *
     * @param language absent for the one that the client prefers
     */
    @Transactional
    public PlanPrint print(
            ClientId clientId,
            PrintOption option,
            PrintStyle style,
            int copies,
            @Nullable Language language) {
        var on = today.date();
        var client = findClient.toChange(clientId);
        if (!plans.exists(clientId)) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var saved = savedPlans.newest(clientId);
        var identity = client.identity();
        PrintRules.mayPrint(
                        saved.map(SavedPlan::version).orElse(0L),
                        identity != null,
                        copies,
                        policy.copies(on))
                .orRefuse();

        var known = requireNonNull(identity);
        var print =
                new PlanPrint(
                        PrintId.fresh(),
                        clientId,
                        saved.orElseThrow().version(),
                        option,
                        style,
                        copies,
                        language == null ? known.preferredLanguage() : language,
                        PrintHead.of(known),
                        on,
                        caller.stamp());
        prints.add(print);
        return print;
    }
}
