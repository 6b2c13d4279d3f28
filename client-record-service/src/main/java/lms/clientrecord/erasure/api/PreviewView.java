package lms.clientrecord.erasure.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lms.clientrecord.RecordLinks;
import lms.clientrecord.erasure.EraseClient;
import lms.clientrecord.erasure.PreviewErasure.Preview;
import lms.kit.rest.Link;
import lms.kit.rest.Versioned;
import lms.kit.rules.Reason;
import lms.language.Topic;
import lms.language.value.ClientId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an erasure would do, and what speaks against it. */
@Schema(name = "ErasurePreview")
record PreviewView(
        ClientId clientId,
        long version,
        @Schema(
                        description =
                                "The ids that would go: the record's own, and of those merged into it.")
                List<ClientId> records,
        @Schema(description = "How many rows of which table would be deleted.")
                Map<String, Long> held,
        @Schema(description = "The topics whose readers would be told to forget the client.")
                List<String> topics,
        @Schema(description = "What is not deleted here, and why.") List<String> stays,
        @Schema(description = "Why the record may not be erased now; empty when it may.")
                List<ObjectionView> objections,
        @Schema(description = "From this day on, Retention over is a reason.")
                LocalDate retentionOverOn,
        Map<String, Link> _links)
        implements Versioned {

    private static final List<String> STAYS =
            List.of(
                    "The ledger of erasures says that a record with this id was erased, by whom,"
                            + " when and why; nothing in it leads to the person.",
                    "The allocation ledger of the Work Programme keeps its draws under opaque ids.",
                    "What a provider was told about a referral stands on that provider's own log,"
                            + " which nothing is ever removed from.");

    static PreviewView of(Preview preview) {
        var record = RecordLinks.path(preview.client().id());
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.get(record + "/erasure/preview"));
        links.put("client", Link.get(record));
        if (preview.ruling().isAllowed()) {
            links.put("erase", Link.post(record + "/erasure"));
        }
        return new PreviewView(
                preview.client().id(),
                preview.client().version(),
                preview.records(),
                new TreeMap<>(preview.held()),
                EraseClient.TOPICS.stream().map(Topic::name).toList(),
                STAYS,
                preview.ruling().reasons().stream().map(ObjectionView::of).toList(),
                preview.retentionOverOn(),
                links);
    }

    /** One reason why not. */
    @Schema(name = "ErasureObjection")
    record ObjectionView(String code, String message) {

        static ObjectionView of(Reason reason) {
            return new ObjectionView(reason.refusal().code(), reason.refusal().message());
        }
    }
}
