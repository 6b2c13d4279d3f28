package lms.clientrecord.erasure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lms.kit.access.Stamp;
import lms.language.value.ClientId;

/**
 * An erasure as the ledger keeps it: nothing in it leads to a person.
 *
 * @param client the id that the record had
 * @param records that id, and those of the records that had been merged into it
 * @param erased how many rows of which table
 */
public record Erasure(
        UUID id,
        ClientId client,
        ErasureReason reason,
        List<ClientId> records,
        Map<String, Long> erased,
        Stamp changed) {

    public Erasure {
        records = List.copyOf(records);
        erased = Map.copyOf(erased);
    }
}
