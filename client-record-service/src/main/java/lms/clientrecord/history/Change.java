package lms.clientrecord.history;

import java.util.List;
import java.util.UUID;
import lms.kit.access.Stamp;

/**
 * One change of one aspect of a record.
 *
 * @param part which of several of a kind; the client's own id where there is one
 * @param version the version that the aspect has since
 * @param changed who changed it, where and when
 * @param fields what became of each field
 */
public record Change(
        Aspect aspect, UUID part, long version, Stamp changed, List<FieldChange> fields) {

    public Change {
        fields = List.copyOf(fields);
    }
}
