package lms.clientrecord.held;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What one table holds about a client.
 *
 * @param rows each with its columns, in the order in which they came about where the table tells it
 */
public record HeldTable(String name, List<ObjectNode> rows) {

    public HeldTable {
        rows = List.copyOf(rows);
    }

    /** Says how much there is, and not what. */
    @Override
    public String toString() {
        return "HeldTable[" + name + ", " + rows.size() + " rows]";
    }
}
