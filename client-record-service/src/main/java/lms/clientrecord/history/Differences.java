package lms.clientrecord.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two states of an aspect. */
final class Differences {

    private Differences() {}

    /**
     * Tells what became of each field: fields by name, entries of a list one by one. A list that
     * has the same entries in another order changed as a whole.
     *
     * @param before the state before, or a missing node
     * @param after the state after
     */
    static List<FieldChange> between(JsonNode before, JsonNode after) {
        var changes = new ArrayList<FieldChange>();
        add(changes, "", before, after);
        return List.copyOf(changes);
    }

    private static void add(
            List<FieldChange> changes, String field, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (isFields(before) && isFields(after)) {
            var names = new TreeSet<String>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            for (var name : names) {
                add(changes, field + "/" + name, before.path(name), after.path(name));
            }
        } else if (isEntries(before) && isEntries(after)) {
            addEntries(changes, field, before, after);
        } else {
            changes.add(new FieldChange(field, value(before), value(after)));
        }
    }

    private static void addEntries(
            List<FieldChange> changes, String field, JsonNode before, JsonNode after) {
        var gone = new ArrayList<JsonNode>();
        before.forEach(gone::add);
        var come = new ArrayList<JsonNode>();
        after.forEach(entry -> addUnlessThere(entry, gone, come));
        if (gone.isEmpty() && come.isEmpty()) {
            changes.add(new FieldChange(field, value(before), value(after)));
        }
        gone.forEach(entry -> changes.add(new FieldChange(field, entry, null)));
        come.forEach(entry -> changes.add(new FieldChange(field, null, entry)));
    }

    /** An entry that was there already stays; each of several equal ones counts. */
    private static void addUnlessThere(JsonNode entry, List<JsonNode> gone, List<JsonNode> come) {
        if (!gone.remove(entry)) {
            come.add(entry);
        }
    }

    private static boolean isFields(JsonNode node) {
        return node.isObject() || node.isMissingNode();
    }

    private static boolean isEntries(JsonNode node) {
        return node.isArray() || node.isMissingNode();
    }

    private static @Nullable JsonNode value(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node;
    }
}
