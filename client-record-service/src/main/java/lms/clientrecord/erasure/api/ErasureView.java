package lms.clientrecord.erasure.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lms.clientrecord.erasure.EraseClient;
import lms.clientrecord.erasure.Erasure;
import lms.clientrecord.erasure.ErasureReason;
import lms.kit.rest.Link;
import lms.language.Topic;
import lms.language.event.ChangedBy;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the ledger of erasures. */
@Schema(name = "Erasure")
record ErasureView(
        UUID erasureId,
        ClientId clientId,
        ErasureReason reason,
        @Schema(description = "The record's own id, and those of the records merged into it.")
                List<ClientId> records,
        @Schema(description = "How many rows of which table were deleted.")
                Map<String, Long> erased,
        @Schema(description = "The topics whose readers were told to forget the client.")
                List<String> topics,
        ChangedBy erasedBy,
        Map<String, Link> _links) {

    static ErasureView of(Erasure erasure) {
        return new ErasureView(
                erasure.id(),
                erasure.client(),
                erasure.reason(),
                erasure.records(),
                new TreeMap<>(erasure.erased()),
                EraseClient.TOPICS.stream().map(Topic::name).toList(),
                erasure.changed().changedBy(),
                Map.of("self", Link.get(path(erasure))));
    }

    static String path(Erasure erasure) {
        return "/v1/erasures/" + erasure.id();
    }
}
