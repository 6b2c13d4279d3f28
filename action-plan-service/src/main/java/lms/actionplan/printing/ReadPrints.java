package lms.actionplan.printing;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.plan.Plans;
import lms.actionplan.plan.SavedPlan;
import lms.actionplan.plan.SavedPlans;
import lms.actionplan.printing.rules.PrintRules;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import lms.language.value.Language;
import org.jspecify.annotations.Nullable;

/** Reads prints, and what stands on them; changes nothing. */
@ApplicationScoped
public class ReadPrints {

    private final Plans plans;
    private final SavedPlans savedPlans;
    private final Prints prints;
    private final FindClient findClient;
    private final Today today;

    ReadPrints(
            Plans plans, SavedPlans savedPlans, Prints prints, FindClient findClient, Today today) {
        this.plans = plans;
        this.savedPlans = savedPlans;
        this.prints = prints;
        this.findClient = findClient;
        this.today = today;
    }

    /** One print of the client's plan. */
    @Transactional
    public PlanPrint one(ClientId clientId, PrintId printId) {
        findClient.toRead(clientId);
        return prints.find(clientId, printId)
                .orElseThrow(() -> RefusedException.because(KitRefusal.NOT_THERE));
    }

    /** The prints of the client's plan, the latest first. */
    @Transactional
    public List<PlanPrint> ofClient(ClientId clientId, Prints.@Nullable After after, int limit) {
        planToRead(clientId);
        return prints.ofClient(clientId, after, limit);
    }

    /** What stands on a print: the version that was printed, as it was saved then. */
    @Transactional
    public ToPrint whatWasPrinted(ClientId clientId, PrintId printId) {
        var print = one(clientId, printId);
        var saved = savedPlans.find(clientId, print.planVersion()).orElseThrow();
        return new ToPrint(
                saved,
                print.option(),
                print.style(),
                print.language(),
                print.head(),
                print.printedOn());
    }

    /**
     * What would stand on a print that was made now.
     *
     * @param language absent for the one that the client prefers
     */
    @Transactional
    public ToPrint whatWouldBePrinted(
            ClientId clientId, PrintOption option, PrintStyle style, @Nullable Language language) {
        planToRead(clientId);
        var client = findClient.toRead(clientId);
        var saved = savedPlans.newest(clientId);
        var identity = client.identity();
        PrintRules.mayPreview(saved.map(SavedPlan::version).orElse(0L), identity != null)
                .orRefuse();
        var known = requireNonNull(identity);
        var newest = saved.orElseThrow();
        return new ToPrint(
                newest,
                option,
                style,
                language == null ? known.preferredLanguage() : language,
                PrintHead.of(known),
                today.date());
    }

    private void planToRead(ClientId clientId) {
        findClient.toRead(clientId);
        if (!plans.exists(clientId)) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
    }
}
