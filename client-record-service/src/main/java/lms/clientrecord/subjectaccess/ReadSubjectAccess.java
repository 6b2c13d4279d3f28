package lms.clientrecord.subjectaccess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import lms.clientrecord.client.Clients;
import lms.clientrecord.held.HeldRows;
import lms.clientrecord.held.HeldTable;
import lms.clientrecord.merge.Merges;
import lms.clientrecord.subjectaccess.SubjectAccess.Section;
import lms.kit.access.Caller;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;

/**
 * Gathers all that is held about a person, in one transaction. Whatever table holds something is in
 * it by itself.
 */
@ApplicationScoped
public class ReadSubjectAccess {

    private static final String RESTRICTION = "restriction";
    private static final List<String> WITHHELD =
            List.of(
                    "Why a record is restricted, in the words of whoever restricted it: it can be"
                            + " about other people. The office manager decides on request.",
                    "Copies for our own machinery: answers kept for a week in case a request is"
                            + " repeated, events on their way out, events that could not be read."
                            + " They say nothing that is not here or with the service that sent"
                            + " them.");

    private final Clients clients;
    private final HeldRows held;
    private final Merges merges;
    private final Caller caller;

    ReadSubjectAccess(Clients clients, HeldRows held, Merges merges, Caller caller) {
        this.clients = clients;
        this.held = held;
        this.merges = merges;
        this.caller = caller;
    }

    /** Gathers everything, with that of the records that were merged into this one. */
    @Transactional
    public SubjectAccess read(ClientId id) {
        var client = clients.find(id);
        if (client == null) {
            throw RefusedException.because(KitRefusal.NOT_THERE);
        }
        var records = new ArrayList<ClientId>();
        records.add(id);
        records.addAll(merges.absorbedBy(id));
        return new SubjectAccess(
                id,
                records,
                client.details().firstName() + " " + client.details().lastName(),
                caller.stamp(),
                held.of(records).stream()
                        .filter(table -> !table.rows().isEmpty())
                        .map(ReadSubjectAccess::section)
                        .toList(),
                WITHHELD);
    }

    private static Section section(HeldTable table) {
        return new Section(
                table.name(),
                Titles.of(table.name()),
                table.rows().stream().map(row -> entry(table.name(), row)).toList());
    }

    private static ObjectNode entry(String table, ObjectNode row) {
        var entry = JsonNodeFactory.instance.objectNode();
        boolean ofRestriction =
                table.equals(RESTRICTION) || row.path("aspect").asText().equals(RESTRICTION);
        row.properties()
                .forEach(column -> {
                    if (!column.getValue().isNull() && !Titles.isMadeFromOthers(column.getKey())) {
                        entry.set(
                                Titles.field(column.getKey()),
                                ofRestriction
                                        ? withoutReason(column.getKey(), column.getValue())
                                        : column.getValue());
                    }
                });
        return entry;
    }

    private static JsonNode withoutReason(String column, JsonNode value) {
        if (column.equals("reason")) {
            return JsonNodeFactory.instance.textNode("withheld");
        }
        if (value instanceof ObjectNode state && state.has("reason")) {
            return state.deepCopy().put("reason", "withheld");
        }
        return value;
    }
}
