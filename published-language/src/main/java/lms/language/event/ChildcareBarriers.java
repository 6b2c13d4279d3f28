package lms.language.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import lms.language.value.ClientId;

/**
 * What the Childcare Barriers to Work window tells other services: the children's ages and nothing
 * else about them (AP ¶90).
 *
 * @param ages in whole years, the oldest child first
 */
public record ChildcareBarriers(
        ClientId clientId,
        @JsonProperty(required = true) long version,
        List<Integer> ages,
        ChangedBy changedBy)
        implements ClientRecordEvent {

    public ChildcareBarriers {
        Counted.fromOne(version);
        requireNonNull(clientId, "clientId");
        requireNonNull(changedBy, "changedBy");
        ages = List.copyOf(ages);
    }
}
