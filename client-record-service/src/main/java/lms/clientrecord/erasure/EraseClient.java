package lms.clientrecord.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.erasure.rules.ErasureRules;
import lms.clientrecord.held.HeldRows;
import lms.kit.access.Caller;
import lms.kit.outbox.Outbox;
import lms.kit.reader.DeadLetters;
import lms.kit.rest.IfMatch;
import lms.kit.rest.RememberedAnswers;
import lms.kit.time.Today;
import lms.language.Topic;
import lms.language.Topics;
import lms.language.value.ClientId;

/**
 * Erases a record with everything that this service holds about the person, and tells every reader
 * to forget it, all in one transaction.
 */
@ApplicationScoped
public class EraseClient {

    /** The topics of which this service is the owner. */
    public static final List<Topic<?>> TOPICS =
            List.of(
                    Topics.ADDITIONAL_INFORMATION,
                    Topics.QUALIFICATIONS,
                    Topics.CHILDCARE_BARRIERS,
                    Topics.BENEFIT_POSITION,
                    Topics.CLIENT_SUMMARY);

    private final RecordOfPerson record;
    private final HeldRows held;
    private final ErasureLedger ledger;
    private final Outbox outbox;
    private final DeadLetters deadLetters;
    private final RememberedAnswers answers;
    private final ClientRecordPolicy policy;
    private final Caller caller;
    private final Today today;

    EraseClient(
            RecordOfPerson record,
            HeldRows held,
            ErasureLedger ledger,
            Outbox outbox,
            DeadLetters deadLetters,
            RememberedAnswers answers,
            ClientRecordPolicy policy,
            Caller caller,
            Today today) {
        this.record = record;
        this.held = held;
        this.ledger = ledger;
        this.outbox = outbox;
        this.deadLetters = deadLetters;
        this.answers = answers;
        this.policy = policy;
        this.caller = caller;
        this.today = today;
    }

    /**
     * Erases the record, and those that were merged into it.
     *
     * @param based the version of the details that the office manager has before them
     */
    @Transactional
    public Erasure erase(ClientId id, long based, ErasureReason reason, boolean confirmed) {
        var ids = record.ids(id);
        ids.forEach(record::lock);
        var client = record.read(id);
        IfMatch.check(based, client.version());
        var on = today.date();
        var facts = record.facts(client, on);
        ErasureRules.mayErase(facts, caller.office())
                .and(ErasureRules.holds(reason, facts, on, policy.retentionMonths(on)))
                .and(ErasureRules.isConfirmed(confirmed))
                .orRefuse();

        var erasure =
                new Erasure(UUID.randomUUID(), id, reason, ids, held.count(ids), caller.stamp());
        held.erase(ids);
        ids.forEach(this::forget);
        ledger.add(erasure);
        return erasure;
    }

    /** The summary goes last: with it, readers forget what they made of all the others. */
    private void forget(ClientId id) {
        TOPICS.forEach(topic -> outbox.erase(topic, id.toString()));
        deadLetters.forget(id.toString());
        answers.forget(id.toString());
    }
}
