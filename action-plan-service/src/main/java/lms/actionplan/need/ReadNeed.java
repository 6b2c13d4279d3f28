package lms.actionplan.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lms.actionplan.clientrecord.FindClient;
import lms.actionplan.need.rules.NeedOfPlan;
import lms.kit.time.Today;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/** Answers whether a client must have an Action Plan, and why (AP ¶17, ¶63). */
@ApplicationScoped
public class ReadNeed {

    private final BenefitPositions positions;
    private final FindClient findClient;
    private final Today today;

    ReadNeed(BenefitPositions positions, FindClient findClient, Today today) {
        this.positions = positions;
        this.findClient = findClient;
        this.today = today;
    }

    /** The answer for a day; today when none is given. */
    @Transactional
    public Answer on(ClientId clientId, @Nullable LocalDate day) {
        findClient.toRead(clientId);
        var on = day == null ? today.date() : day;
        var facts = positions.of(clientId);
        var grounds = NeedOfPlan.grounds(facts, on);
        return new Answer(
                clientId,
                on,
                NeedOfPlan.need(grounds),
                grounds,
                grounds.contains(Ground.JSA),
                facts.agreedOn(),
                facts.version());
    }

    /**
     * Whether the client must have a plan, and why.
     *
     * @param needsJsag whether they must have a Jobseeker's Agreement
     * @param version of the benefit position that it was answered from
     */
    public record Answer(
            ClientId clientId,
            LocalDate on,
            Need need,
            List<Ground> grounds,
            boolean needsJsag,
            @Nullable LocalDate jsagAgreedOn,
            long version) {

        public Answer {
            grounds = List.copyOf(grounds);
        }
    }
}
