package lms.clientrecord.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lms.clientrecord.ClientRecordPolicy;
import lms.clientrecord.client.Client;
import lms.clientrecord.erasure.rules.ErasureRules;
import lms.clientrecord.held.HeldRows;
import lms.kit.access.Caller;
import lms.kit.rules.Ruling;
import lms.kit.time.Today;
import lms.language.value.ClientId;

/** Tells what an erasure would do, and what speaks against it, and does nothing. */
@ApplicationScoped
public class PreviewErasure {

    private final RecordOfPerson record;
    private final HeldRows held;
    private final ClientRecordPolicy policy;
    private final Caller caller;
    private final Today today;

    PreviewErasure(
            RecordOfPerson record,
            HeldRows held,
            ClientRecordPolicy policy,
            Caller caller,
            Today today) {
        this.record = record;
        this.held = held;
        this.policy = policy;
        this.caller = caller;
        this.today = today;
    }

    /** Looks at the record as it is now. */
    public Preview preview(ClientId id) {
        var client = record.read(id);
        var ids = record.ids(id);
        var on = today.date();
        var facts = record.facts(client, on);
        return new Preview(
                client,
                ids,
                held.count(ids),
                ErasureRules.mayErase(facts, caller.office()),
                facts.lastChangedOn().plusMonths(policy.retentionMonths(on)));
    }

    /**
     * What an erasure would do.
     *
     * @param records the ids that would go: the record's own, and of those merged into it
     * @param held how many rows of which table would go
     * @param ruling what speaks against it
     * @param retentionOverOn the first day on which it may go because it was kept long enough
     */
    public record Preview(
            Client client,
            List<ClientId> records,
            Map<String, Long> held,
            Ruling ruling,
            LocalDate retentionOverOn) {}
}
